import type { ErrorCode } from '../../src/core/errors/messages/index.ts';
import { parseNumber } from '../../src/core/numbers/parseNumber.ts';
import type { Text } from '../i18n/index.ts';
import { parsePercent } from '../parts/parsePercent.ts';
import type { FieldFault } from '../parts/useShownFault.ts';
import type { ColourDraft } from './ColourDraft.ts';
import type { ColourArea, ColourSpec } from './plan/ColourSpec.ts';
import type { ColourTarget } from './recognition/ColourTarget.ts';

/** Also the DOM id of the field. */
export type ColourField = 'actual' | 'colour-target' | 'fixed-target' | 'green' | 'yellow';

export interface ColourFault extends FieldFault {
  readonly field: ColourField;
  readonly code: ErrorCode;
  readonly what: string;
  readonly remedy: string;
  /** The draft with the fault mended, where that is certain. */
  readonly repair: { readonly label: string; readonly draft: ColourDraft } | null;
}

export type SpecResult =
  | { readonly spec: ColourSpec; readonly fault: null }
  | { readonly spec: null; readonly fault: ColourFault };

/** What the server is asked to colour, or the first field that stands in the way. */
export function toSpec(draft: ColourDraft, target: ColourTarget, text: Text['colours']): SpecResult {
  const t = text.faults;
  const refuse = (
    code: ErrorCode,
    field: ColourField,
    [what = '', remedy = '']: readonly string[],
    repair: ColourFault['repair'] = null,
  ): SpecResult => ({
    spec: null,
    fault: { field, code, isMissing: code === 'MISSING_ARGUMENT', what, remedy, repair },
  });

  const actual = draft.actual === '' ? undefined : target.lines[Number(draft.actual)];
  if (!actual) return refuse('MISSING_ARGUMENT', 'actual', t.chooseActual);
  if (draft.target === '') return refuse('MISSING_ARGUMENT', 'colour-target', t.chooseTarget);
  if (draft.target === draft.actual) return refuse('RANGES_OVERLAP', 'colour-target', t.sameLine);

  let against: string | number;
  if (draft.target === 'fixed') {
    if (draft.fixedTarget.trim() === '')
      return refuse('MISSING_ARGUMENT', 'fixed-target', t.missing(text.fixedTarget));
    const value = actual.isPercent ? parsePercent(draft.fixedTarget) : parseNumber(draft.fixedTarget);
    if (value === null)
      return refuse('NOT_A_NUMBER', 'fixed-target', t.unreadable(text.fixedTarget, draft.fixedTarget));
    against = value;
  } else against = target.lines[Number(draft.target)]!.address;

  const cutoffs: number[] = [];
  for (const field of ['green', 'yellow'] as const) {
    if (draft[field].trim() === '') return refuse('MISSING_ARGUMENT', field, t.missing(text[field]));
    const value = parsePercent(draft[field]);
    if (value === null) return refuse('NOT_A_NUMBER', field, t.unreadable(text[field], draft[field]));
    cutoffs.push(value);
  }
  const [green, yellow] = cutoffs as [number, number];
  if (yellow > green) {
    const repair = { label: text.swap, draft: { ...draft, green: draft.yellow, yellow: draft.green } };
    return refuse('CUTOFFS_REVERSED', 'yellow', t.order(`${draft.green}%`, `${draft.yellow}%`), repair);
  }

  const statusWords = draft.statusWords && target.statusLine !== null;
  const first: ColourArea = {
    orientation: target.orientation,
    actual: actual.address,
    target: against,
    status: statusWords ? target.statusLine!.address : null,
  };
  const { direction, legend } = draft;
  const areas = [first, ...furtherAreas(target, against)];
  return {
    spec: { id: target.applied?.id ?? null, areas, direction, green, yellow, statusWords, legend },
    fault: null,
  };
}

/** The other tables of the selection; where none of them names its target, the one fixed value counts for all. */
const furtherAreas = (target: ColourTarget, against: string | number): ColourArea[] =>
  target.more.map((area) =>
    target.target === null && typeof against === 'number' ? { ...area, target: against } : area,
  );
