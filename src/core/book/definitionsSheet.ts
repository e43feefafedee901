import { readDate } from '../calendar/isoDate.ts';
import { columnLetter } from '../cells/Box.ts';
import type { Language } from '../errors/messages/index.ts';
import { COLUMNS, type Column } from '../model/columns.ts';
import type { Kpi, KpiField } from '../model/Kpi.ts';
import { findKpi, type Plan } from '../model/Plan.ts';
import { columnsFor, planRows } from '../model/planRows.ts';
import { readPlan } from '../model/readPlan.ts';
import { findLayout, type Rows, type SheetLayout } from '../model/sheetLayout.ts';
import { numberFormat } from '../model/units.ts';
import { asContent, formatOf, isNumeric, lookOf } from './definitionCell.ts';
import { definitionColumns, updatedRows } from './definitionColumns.ts';
import { definitionValidation } from './definitionValidation.ts';
import type { FoundCells } from './FoundBook.ts';
import { type BlockBox, type CellContent, NEW_SHEET_ROWS, type SheetBlock } from './SheetBlock.ts';
import { SheetCells } from './SheetCells.ts';
import { bookWords } from './words.ts';

const GROUP_ROW = 3;
const HEADING_ROW = 4;
/**
 * Every width is a call to Sheets, and the book keeps to sixty: all columns between two fields are as wide as the
 * longest choice there.
 */
const WIDE = { from: 'parent', to: 'planBApprover', width: 140 } as const;
/** Words, which may be more than fit; where actuals live is looked up by nobody. */
const holdsWords = ({ kind, input }: Column): boolean =>
  ['name', 'kpi', 'text'].includes(kind) && input !== 'fixed';

/** KPI定義: a new sheet, or the cells of an existing one in which the plan says something else. */
export function definitionsSheet(
  plan: Plan,
  language: Language,
  name: string,
  found: FoundCells | null,
  changedUnits: ReadonlySet<string>,
): SheetBlock {
  const sheet = found ? changedCells(found, plan, language) : newCells(plan, language);
  const columns = definitionColumns(plan, language, found);
  const place = (field: KpiField): number | null => columns.get(field) ?? null;
  const last = sheet.cells.length;
  const first = columns.get(WIDE.from)!;
  const boxes = (has: (column: Column) => boolean, row: number, rows: number): BlockBox[] =>
    COLUMNS.filter(has).flatMap(({ field }) => {
      const column = place(field);
      return column === null ? [] : [{ row, column, rows, columns: 1 }];
    });
  const guards = plan.guards.map(({ name: guard }) => guard);
  const isGuard = (row: number, column: number): boolean =>
    guards.includes(String(sheet.cells[row - 1]![column - 1]));
  return {
    key: 'definitions',
    name,
    cells: sheet.cells,
    looks: sheet.looks,
    formats: sheet.formats,
    widths: found ? [] : [{ column: first, count: columns.get(WIDE.to)! - first + 1, width: WIDE.width }],
    heights: [],
    frozenRows: HEADING_ROW,
    frozenColumns: 2,
    hidden: null,
    wraps: boxes(holdsWords, HEADING_ROW + 1, Math.max(last, NEW_SHEET_ROWS) - HEADING_ROW),
    alignRight: boxes(isNumeric, HEADING_ROW, 1),
    validations: COLUMNS.flatMap((column) =>
      definitionValidation(column, place, HEADING_ROW, last, language, isGuard),
    ),
    colours: [],
    warnings: [],
    reformats: found ? amountsOf(changedUnits, found, plan, columns) : [],
  };
}

/** The amounts of KPIs whose unit changed. */
function amountsOf(
  ids: ReadonlySet<string>,
  found: FoundCells,
  plan: Plan,
  columns: ReadonlyMap<KpiField | 'market', number>,
): BlockBox[] {
  const { rowOf } = readPlan(found.values, plan);
  const fields = COLUMNS.filter(({ kind }) => kind === 'amount' || kind === 'uplift');
  return [...ids].flatMap((id) =>
    fields.flatMap(({ field }) => {
      const [row, column] = [rowOf.get(id), columns.get(field)];
      return row === undefined || column === undefined ? [] : [{ row: row + 1, column, rows: 1, columns: 1 }];
    }),
  );
}

function newCells(plan: Plan, language: Language): SheetCells {
  const words = bookWords[language];
  const columns = columnsFor(plan);
  const width = columns.length + 1;
  const [groups, headings, ...rows] = planRows(plan, language);
  const sheet = new SheetCells();
  sheet.put(1, 1, words.sheets.definitions, 'title').put(1, 3, plan.name, 'note');
  sheet.put(2, 3, words.definitionsNote, 'note');
  sheet.paint(GROUP_ROW, 1, width, 'band');
  groups!.forEach((text, index) => {
    sheet.put(GROUP_ROW, index + 1, text, 'band');
  });
  headings!.forEach((text, index) => {
    sheet.put(HEADING_ROW, index + 1, text, 'head');
  });
  sheet.put(HEADING_ROW, width, words.market, 'head');
  rows.forEach((values, index) => {
    const row = HEADING_ROW + 1 + index;
    const kpi = plan.kpis[index]!;
    const target = columns.findIndex(({ field }) => field === 'target') + 1;
    columns.forEach((column, at) => {
      const content = asContent(kpi, column, values[at]!, `${columnLetter(target)}${row}`);
      sheet.put(row, at + 1, content, lookOf(kpi, column), formatOf(kpi, column, language));
    });
    sheet.put(row, width, '', 'input', numberFormat(kpi.unit, language));
  });
  return sheet;
}

/** Everything stays the planner's except cells in which the plan differs from what the sheet says. */
function changedCells(found: FoundCells, plan: Plan, language: Language): SheetCells {
  const before = readPlan(found.values, plan);
  const after = findLayout(updatedRows(found, plan, language));
  const sheet = new SheetCells();
  const updated = updatedRows(found, plan, language);
  const idOf = idsByRow(updated, plan, after);
  updated.forEach((cells, row) => {
    const kpi = findKpi(plan, idOf[row] ?? '');
    cells.forEach((value, at) => {
      const column = columnAt(after, at);
      const old = found.values[row]?.[at] ?? '';
      const isNew = row >= found.values.length;
      const isSameDay = column?.kind === 'date' && readDate(value) === readDate(old);
      const isSame = !isNew && (value === old || isSameDay);
      if (isSame || !kpi || !column) {
        const format = kpi && column ? formatOf(kpi, column, language) : '';
        sheet.put(row + 1, at + 1, isSame ? null : (value as CellContent), column ? 'head' : 'plain', format);
        return;
      }
      const target = `${columnLetter((after.columns.get('target') ?? 0) + 1)}${row + 1}`;
      const isFollowing = keepsItsShare(kpi, findKpi(before.plan, kpi.id), column.field);
      const hasFormula = (found.formulas[row]?.[at] ?? '') !== '';
      const content = isFollowing && hasFormula ? null : asContent(kpi, column, value as CellContent, target);
      sheet.put(row + 1, at + 1, content, lookOf(kpi, column), formatOf(kpi, column, language));
    });
  });
  return sheet;
}

function idsByRow(rows: Rows, plan: Plan, layout: SheetLayout): (string | undefined)[] {
  const ids: (string | undefined)[] = [];
  const reading = readPlan(rows, plan);
  reading.rowOf.forEach((row, id) => {
    ids[row] = id;
  });
  return layout.columns.size === 0 ? [] : ids;
}

const columnAt = (layout: SheetLayout, index: number): Column | null =>
  COLUMNS.find(({ field }) => layout.columns.get(field) === index) ?? null;

/** Whether a threshold is the same share of its target as before, so that its formula may stay. */
function keepsItsShare(now: Kpi, before: Kpi | null, field: KpiField): boolean {
  if (!before || (field !== 'green' && field !== 'yellow')) return false;
  const [a, b] = [now[field], before[field]];
  if (a === null || b === null || !now.target || !before.target) return false;
  return Math.abs(a / now.target - b / before.target) < 1e-9;
}
