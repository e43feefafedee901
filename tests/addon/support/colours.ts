/** Colours as the sidebar makes them: planned here, read and written by the server. */
import type { Host } from '../../../host/index.ts';
import { appliedIn } from '../../../sidebar/colours/plan/applied.ts';
import type { ColourPreview, ColourResult, ColourSpec } from '../../../sidebar/colours/plan/ColourSpec.ts';
import {
  type ColourPlan,
  cellsMissing,
  cellsToRead,
  planColours,
} from '../../../sidebar/colours/plan/planColours.ts';
import type { WriteColoursRequest } from '../../../src/addon/server/colourTypes.ts';
import { KpiError } from '../../../src/core/errors/KpiError.ts';
import { ask } from './openBook.ts';

export function planFor(host: Host, spec: ColourSpec): ColourPlan {
  let cells = ask(host, 'readColourCells', { address: cellsToRead(spec) });
  for (let more = cellsMissing(spec, cells); more !== null; more = cellsMissing(spec, cells))
    cells = ask(host, 'readColourCells', { address: more });
  return planColours(spec, cells, ask(host, 'readContext').language);
}

export const previewColours = (host: Host, spec: ColourSpec): ColourPreview => planFor(host, spec).preview;

/** The code with which planning ends. */
export function previewInVain(host: Host, spec: ColourSpec): string {
  try {
    planFor(host, spec);
  } catch (error) {
    if (error instanceof KpiError) return error.code;
    throw error;
  }
  throw new Error('The plan succeeded');
}

/** What the sidebar sends to apply a spec. */
export const colourRequest = (host: Host, spec: ColourSpec): WriteColoursRequest =>
  planFor(host, spec).request;

export function applyColours(host: Host, spec: ColourSpec): ColourResult {
  const { request, applied, worst, preview } = planFor(host, spec);
  const { undo } = ask(host, 'writeColours', request);
  return { applied, cells: preview.cells, counts: preview.counts, worst, undo };
}

/** The colours of the file, as the sidebar lists them. */
export const coloursIn = (host: Host) => appliedIn(ask(host, 'readContext').colours);
