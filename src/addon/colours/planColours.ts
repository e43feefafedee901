/** Everything applying colours would do, computed from one reading of the sheet; nothing is written here. */

import { formatAddress } from '../../core/cells/address.ts';
import { type Box, boundingBox, lastColumn, lastRow, overlaps, sameBox } from '../../core/cells/Box.ts';
import { KpiError } from '../../core/errors/KpiError.ts';
import type { Language } from '../../core/errors/messages/index.ts';
import type { ColourSpec } from '../server/types.ts';
import { fingerprint } from '../sheet/fingerprint.ts';
import { argumentSeparator } from '../sheet/formulaLocale.ts';
import type { OpenSheet } from '../sheet/openSheet.ts';
import type { Spreadsheet } from '../sheet/services.ts';
import { readTable, type Table } from '../sheet/Table.ts';
import type { CellChange, Change, StoredRule } from '../undo/Change.ts';
import type { Area } from './Area.ts';
import { type ColourSet, findColourSets, wireId } from './applied.ts';
import { buildRules } from './buildRules.ts';
import { type Judgements, judgeCells } from './judgeCells.ts';
import { legendTexts } from './legend.ts';
import { planRemovalCells } from './planRemoval.ts';
import { headingOf, legendBoxes, resolveSpec } from './resolveSpec.ts';
import { cellsOf, nothingPlanned, planHeading, planLegend, planWords } from './statusCells.ts';
import { statusFill } from './statusFormula.ts';

export interface ColourPlan {
  readonly open: OpenSheet;
  readonly id: string;
  readonly areas: readonly Area[];
  readonly judgements: Judgements;
  /** Null: the sheet already is as it would be. */
  readonly change: Change | null;
  readonly occupied: readonly string[];
  readonly otherRules: number;
  readonly fingerprint: string;
}

export function planColours(spreadsheet: Spreadsheet, spec: ColourSpec, language: Language): ColourPlan {
  const { open, areas } = resolveSpec(spreadsheet, spec);
  const sheetId = open.sheet.getSheetId();
  const present = open.sheet.getConditionalFormatRules();
  const sets = findColourSets(present);
  const replaced = setToReplace(sets, areas, spec.id, sheetId, open.name);
  const legend = spec.legend === true ? (replaced?.legend ?? legendBoxes(areas)) : null;
  const separator = argumentSeparator(spreadsheet.getSpreadsheetLocale());
  const table = readTable(open, tableBox(areas, legend, replaced));
  const { direction, yellow, green } = spec;
  const thresholds = { direction, yellow, green };

  const oldFills = replaced ? fillsOf(replaced, separator) : [];
  const words = areas.map((area) => {
    if (!area.status) return nothingPlanned;
    const fill = statusFill(area, thresholds, language, separator);
    return planWords(table, open.name, area.status, fill, oldFills);
  });
  const key = legend
    ? planLegend(table, open.name, legend, legendTexts(thresholds, language))
    : nothingPlanned;
  const kept = [...areas.map((area) => area.status), ...(legend ?? [])].filter(
    (box): box is Box => box !== null,
  );
  const cells: CellChange[] = [
    ...(replaced ? planRemovalCells(table, replaced, kept, oldFills) : []),
    ...words.flatMap(({ changes }) => changes),
    ...areas.flatMap((area) => headingChange(table, area, language)),
    ...key.changes,
  ];

  const id = replaced ? replaced.id : newId();
  const before: StoredRule[] = replaced
    ? replaced.rules.map(({ formula, boxes }) => ({ formula, boxes }))
    : [];
  const after = buildRules({ id, areas, legend, separator, ...thresholds });
  const ourCount = sets.reduce((sum, set) => sum + set.rules.length, 0);
  const rules =
    JSON.stringify(before) === JSON.stringify(after)
      ? null
      : { id, position: replaced ? replaced.rules[0]!.position : present.length, before, after };
  const grow = growth(open, cells);
  const occupied = [...words, key].flatMap((plan) => plan.occupied);
  return {
    open,
    id: wireId(sheetId, id),
    areas,
    judgements: judgeCells(table, open.name, areas, thresholds),
    change: cells.length === 0 && !rules ? null : { sheetId, cells, rules, grow },
    occupied,
    otherRules: present.length - ourCount,
    fingerprint: fingerprint([sheetId, replaced && before, occupied, judgedContents(table, areas)]),
  };
}

/** The colours being changed: the given ones, or those on exactly the same cells. Half an overlap is refused. */
function setToReplace(
  sets: readonly ColourSet[],
  areas: readonly Area[],
  id: string | null,
  sheetId: number,
  sheetName: string,
): ColourSet | null {
  const isSame = (set: ColourSet) =>
    set.coloured.length === areas.length &&
    areas.every((area) => set.coloured.some((box) => sameBox(box, area.actual)));
  const replaced = sets.find((set) => wireId(sheetId, set.id) === id) || sets.find(isSame) || null;
  for (const set of sets) {
    if (set === replaced) continue;
    const clash = set.coloured.find((box) => areas.some((area) => overlaps(box, area.actual)));
    if (clash) throw new KpiError('ALREADY_COLOURED', { place: formatAddress(sheetName, clash) });
  }
  return replaced;
}

export const fillsOf = (set: ColourSet, separator: ',' | ';'): string[] =>
  set.areas
    .filter((area) => area.status !== null)
    .flatMap((area) => (['ja', 'en'] as const).map((l) => statusFill(area, set, l, separator)));

/** All cells involved, with their headings and the names in front of them. */
export function tableBox(areas: readonly Area[], legend: readonly Box[] | null, set: ColourSet | null): Box {
  const boxes = areas
    .flatMap(({ actual, target, status }) => [actual, target, status])
    .filter((box): box is Box => box !== null && typeof box !== 'number');
  const involved = boundingBox([
    ...boxes,
    ...(legend ?? []),
    ...(set ? [...set.coloured, ...set.words, ...(set.legend ?? [])] : []),
  ]);
  const sideways = areas.length > 0 && areas[0]!.orientation === 'rows';
  const row = sideways ? 1 : Math.max(1, involved.row - 1);
  const column = sideways ? Math.max(1, involved.column - 1) : 1;
  return {
    row,
    column,
    rows: lastRow(involved) - row + 1,
    columns: lastColumn(involved) - column + 1,
  };
}

function headingChange(table: Table, area: Area, language: Language): CellChange[] {
  const heading = area.status && headingOf(area.status, area.orientation);
  // Without headings of its own the table gets none from us.
  const own = headingOf(area.actual, area.orientation);
  if (!heading || !own || table.display(own.row, own.column) === '') return [];
  return planHeading(table, heading, language);
}

function growth({ rows, columns }: OpenSheet, cells: readonly CellChange[]): Change['grow'] {
  const ends = (last: (box: Box) => number) => Math.max(0, ...cells.map(({ box }) => last(box)));
  return {
    rows: Math.max(0, ends(lastRow) - rows),
    columns: Math.max(0, ends(lastColumn) - columns),
  };
}

function judgedContents(table: Table, areas: readonly Area[]): unknown[] {
  return areas.map(({ actual, target }) =>
    [actual, target].map((box) =>
      typeof box === 'number' ? box : cellsOf(box).map((cell) => table.value(cell.row, cell.column)),
    ),
  );
}

/** Never used twice, also not by another sheet of this spreadsheet whose cells may be pasted here. */
const newId = (): string => `m${Date.now().toString(36)}`;
