/** Everything applying colours would do, computed from one reading of the sheet. */

import type { ColourCells, OwnCells, WriteColoursRequest } from '../../../src/addon/server/colourTypes.ts';
import { formatAddress } from '../../../src/core/cells/address.ts';
import { type Box, boundingBox, cellsOf, overlaps, sameBox } from '../../../src/core/cells/Box.ts';
import { coloursSeen } from '../../../src/core/colours/coloursSeen.ts';
import { statusHeading } from '../../../src/core/colours/ownCells.ts';
import { KpiError } from '../../../src/core/errors/KpiError.ts';
import type { Language } from '../../../src/core/errors/messages/index.ts';
import { type Area, boxesOf, headingOf } from './Area.ts';
import { type ColourSet, findColourSets, fullId } from './applied.ts';
import { buildRules } from './buildRules.ts';
import type { AppliedColours, ColourPreview, ColourSpec, JudgedCell } from './ColourSpec.ts';
import { type CellTable, cellTable } from './cellTable.ts';
import { judgeCells } from './judgeCells.ts';
import { legendBoxes, legendTexts } from './legend.ts';
import { isBlank, occupiedCells } from './occupiedCells.ts';
import { expectInside, resolveSpec } from './resolveSpec.ts';
import { statusFill } from './statusFill.ts';

export interface ColourPlan {
  readonly preview: ColourPreview;
  /** Up to 10 red cells, worst first. */
  readonly worst: readonly JudgedCell[];
  /** What will be on the sheet. */
  readonly applied: AppliedColours;
  readonly request: WriteColoursRequest;
}

/** Address of the cells a plan needs to know. */
export function cellsToRead(spec: ColourSpec): string {
  const { sheetName, areas } = resolveSpec(spec);
  return formatAddress(sheetName, cellsAround(areas, legendOf(spec, areas, null)));
}

/** Where a legend is there already and stands elsewhere, more cells matter; null: what was read is enough. */
export function cellsMissing(spec: ColourSpec, known: ColourCells): string | null {
  const { sheetName, areas } = resolveSpec(spec);
  const legend = legendOf(spec, areas, setToReplace(known, areas, spec.id));
  const all = boundingBox([known.box, cellsAround(areas, legend)]);
  return sameBox(all, known.box) ? null : formatAddress(sheetName, all);
}

export function planColours(spec: ColourSpec, cells: ColourCells, language: Language): ColourPlan {
  const resolved = resolveSpec(spec);
  expectInside(resolved, cells);
  const { sheetName, areas } = resolved;
  const { sheetId, separator, otherRules } = cells;
  const replaced = setToReplace(cells, areas, spec.id);
  const legend = legendOf(spec, areas, replaced);
  const table = cellTable(cells);
  const { direction, yellow, green, statusWords } = spec;
  const thresholds = { direction, yellow, green };
  const { counts, cells: count, nearest, worst } = judgeCells(table, sheetName, areas, thresholds);

  const words = areas.flatMap((area): OwnCells[] =>
    area.status
      ? [{ kind: 'status', box: area.status, text: statusFill(area, thresholds, language, separator) }]
      : [],
  );
  const texts = legendTexts(thresholds, language);
  const key = (legend ?? []).map((box, index): OwnCells => ({ kind: 'legend', box, text: texts[index]! }));
  const headings = areas.flatMap((area) => headingsFor(table, area, statusHeading[language]));

  const id = replaced?.id ?? newId();
  const rules = buildRules({ id, areas, legend, separator, ...thresholds });
  const judged = areas.flatMap(({ actual, target }) =>
    typeof target === 'number' ? [actual] : [actual, target],
  );
  const seen = judged.map((box) => cellsOf(box).map(table.value));
  const ourId = fullId(sheetId, id);
  return {
    preview: {
      cells: count,
      counts,
      nearest,
      otherRules,
      occupied: occupiedCells(table, sheetName, [...words, ...key]),
    },
    worst,
    applied: {
      id: ourId,
      address: areas.map((area) => formatAddress(sheetName, area.actual)).join(', '),
      spec: { id: ourId, areas: spec.areas, ...thresholds, statusWords, legend: spec.legend },
    },
    request: {
      sheetName,
      id,
      rules,
      cells: [...words, ...headings, ...key],
      judged,
      fingerprint: coloursSeen(sheetId, cells.rules, seen),
    },
  };
}

/** The colours being changed: the given ones, or those on exactly the same cells. Half an overlap is refused. */
function setToReplace(
  { rules, sheetId, sheetName }: ColourCells,
  areas: readonly Area[],
  id: string | null,
): ColourSet | null {
  const sets = findColourSets(rules);
  const isSame = (set: ColourSet) =>
    set.coloured.length === areas.length &&
    areas.every((area) => set.coloured.some((box) => sameBox(box, area.actual)));
  const replaced = sets.find((set) => fullId(sheetId, set.id) === id) ?? sets.find(isSame) ?? null;
  for (const set of sets) {
    if (set === replaced) continue;
    const clash = set.coloured.find((box) => areas.some((area) => overlaps(box, area.actual)));
    if (clash) throw new KpiError('ALREADY_COLOURED', { place: formatAddress(sheetName, clash) });
  }
  return replaced;
}

/** A legend that is there already stays where it is. */
const legendOf = (spec: ColourSpec, areas: readonly Area[], replaced: ColourSet | null) =>
  spec.legend ? (replaced?.legend ?? legendBoxes(areas)) : null;

/** All cells involved, with their headings and the names in front of them. */
function cellsAround(areas: readonly Area[], legend: readonly Box[] | null): Box {
  const involved = boundingBox([...boxesOf(areas), ...(legend ?? [])]);
  const sideways = areas[0]!.orientation === 'rows';
  const row = sideways ? 1 : Math.max(1, involved.row - 1);
  const column = sideways ? Math.max(1, involved.column - 1) : 1;
  return {
    row,
    column,
    rows: involved.row + involved.rows - row,
    columns: involved.column + involved.columns - column,
  };
}

/** Only into a free cell, because a heading the planner gave stays; and a table without headings gets none. */
function headingsFor(table: CellTable, area: Area, text: string): OwnCells[] {
  const box = area.status && headingOf(area.status, area.orientation);
  const own = headingOf(area.actual, area.orientation);
  if (!box || !own || table.display(own) === '' || !isBlank(table, box)) return [];
  return [{ kind: 'heading', box, text }];
}

/** Never used twice, also not by another sheet of this spreadsheet whose cells may be pasted here. */
const newId = (): string => `m${Date.now().toString(36)}`;
