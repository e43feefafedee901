import { readDate } from '../calendar/isoDate.ts';
import { columnLetter } from '../cells/Box.ts';
import type { Language } from '../errors/messages/index.ts';
import { toCutoff } from '../judge/Cutoff.ts';
import { COLUMNS, type Column, columnOf } from '../model/columns.ts';
import type { Kpi, KpiField } from '../model/Kpi.ts';
import { findKpi, type Plan } from '../model/Plan.ts';
import { columnsFor, planRows } from '../model/planRows.ts';
import { readPlan } from '../model/readPlan.ts';
import { findLayout, type Rows, type SheetLayout } from '../model/sheetLayout.ts';
import { isRate, numberFormat, UNITS, unitWord } from '../model/units.ts';
import { updateRows } from '../model/updateRows.ts';
import { foldWord } from '../words/foldWord.ts';
import type { FoundCells } from './FoundBook.ts';
import { gapFormat } from './kpiFormulas.ts';
import type { BlockBox, CellContent, CellLook, Rule, SheetBlock, Validation } from './SheetBlock.ts';
import { SheetCells } from './SheetCells.ts';
import { serialOf } from './serialOf.ts';
import { bookWords } from './words.ts';

const GROUP_ROW = 3;
const HEADING_ROW = 4;
/**
 * Every width is a call to Sheets, and the book keeps to sixty: the columns that differ most from its own 100 pixels.
 */
const WIDE: readonly KpiField[] = ['name', 'why', 'lever'];

/** Where KPI定義 has its columns: as found, or as it will be written. */
export function definitionColumns(
  plan: Plan,
  language: Language,
  found: FoundCells | null,
): ReadonlyMap<KpiField | 'market', number> {
  if (!found) {
    const columns = columnsFor(plan);
    const places = columns.map(({ field }, index): [KpiField | 'market', number] => [field, index + 1]);
    return new Map([...places, ['market', columns.length + 1]]);
  }
  const layout = findLayout(updatedRows(found, plan, language));
  const places = new Map<KpiField | 'market', number>();
  layout.columns.forEach((column, field) => {
    places.set(field, column + 1);
  });
  const words = [bookWords.ja.market, bookWords.en.market].map(foldWord);
  const market = layout.others.find(({ heading }) => words.includes(foldWord(heading)));
  if (market) places.set('market', market.column + 1);
  return places;
}

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
  const boxes = (has: (column: Column) => boolean, row: number, rows: number): BlockBox[] =>
    COLUMNS.filter(has).flatMap(({ field }) => {
      const column = place(field);
      return column === null ? [] : [{ row, column, rows, columns: 1 }];
    });
  return {
    key: 'definitions',
    name,
    cells: sheet.cells,
    looks: sheet.looks,
    formats: sheet.formats,
    widths: WIDE.flatMap((field) => {
      const column = place(field);
      const count = field === 'why' && place('formula') === (column ?? 0) + 1 ? 2 : 1;
      return column === null ? [] : [{ column, count, width: columnOf(field).width }];
    }),
    heights: [],
    frozenRows: HEADING_ROW,
    frozenColumns: 2,
    hidden: null,
    wraps: boxes(({ wraps }) => wraps, HEADING_ROW + 1, Math.max(1, last - HEADING_ROW)),
    alignRight: boxes(isNumeric, HEADING_ROW, 1),
    validations: COLUMNS.flatMap((column) => validation(column, place, last, language)),
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

const isNumeric = ({ kind }: Pick<Column, 'kind'>): boolean =>
  kind === 'amount' || kind === 'months' || kind === 'uplift';

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

/**
 * The sheet's rows with the plan's changes. A KPI the plan no longer has leaves a blank row, so that no other
 * row moves and the planner's own formulas keep pointing at what they point at.
 */
function updatedRows(found: FoundCells, plan: Plan, language: Language): unknown[][] {
  const rows: Rows = found.values;
  const reading = readPlan(rows, plan);
  const gone = [...reading.rowOf].filter(([id]) => !findKpi(plan, id)).map(([, row]) => row);
  const updated = updateRows(rows, plan, language);
  for (const row of gone.sort((a, b) => a - b)) {
    const blank = updated[0]!.map((_, at) =>
      [...reading.layout.columns.values()].includes(at) ? '' : (rows[row]![at] ?? ''),
    );
    updated.splice(row, 0, blank);
  }
  return updated;
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

/** A threshold that is a plain share of the target stays one: `M6*9/10`. Dates are serial numbers. */
function asContent(kpi: Kpi, column: Column, value: CellContent, target: string): CellContent {
  if (column.kind === 'date' && typeof value === 'string') return value === '' ? '' : serialOf(value);
  const isThreshold = column.field === 'green' || column.field === 'yellow';
  if (!isThreshold || typeof value !== 'number' || !kpi.target) return value;
  const share = Number((value / kpi.target).toPrecision(12));
  const { numerator, scale } = toCutoff(share);
  if (
    share <= 0 ||
    scale > 10_000 ||
    Math.abs((kpi.target * numerator) / scale - value) > 1e-9 * Math.abs(value)
  )
    return value;
  const scaled = scale === 1 ? `${target}*${numerator}` : `${target}*${numerator}/${scale}`;
  // A target that is missing, or no number, gives no threshold; zero would be one.
  return { formula: `=IF(ISNUMBER(${target}),${scaled},"")` };
}

function lookOf(kpi: Kpi, { field, kind, input }: Column): CellLook {
  const isGoal = kpi.kind === 'kgi';
  if (input === 'fixed' && field !== 'actuals') return 'fixed';
  if (input === 'computed') return isGoal ? 'goal' : 'calc';
  const isNumber = isNumeric({ kind });
  if (isGoal) return isNumber ? 'goalInput' : 'goalText';
  return isNumber ? 'input' : 'inputText';
}

function formatOf(kpi: Kpi, { kind }: Column, language: Language): string {
  if (kind === 'amount') return numberFormat(kpi.unit, language);
  if (kind === 'date') return 'yyyy/mm/dd';
  if (kind === 'months') return language === 'ja' ? '0"か月"' : '0';
  if (kind !== 'uplift') return '';
  return isRate(kpi.unit) ? '+0.0"pt";-0.0"pt"' : gapFormat(false, numberFormat(kpi.unit, language));
}

function validation(
  { field, kind, choices }: Column,
  place: (field: KpiField) => number | null,
  last: number,
  language: Language,
): Validation[] {
  const column = place(field);
  if (column === null || last <= HEADING_ROW) return [];
  const box = { row: HEADING_ROW + 1, column, rows: last - HEADING_ROW, columns: 1 };
  const add = (rule: Rule): Validation[] => [{ box, rule }];
  if (choices) return add({ kind: 'list', values: Object.keys(choices).map((id) => choices[id]![language]) });
  if (kind === 'unit')
    return add({ kind: 'list', values: Object.keys(UNITS).map((id) => unitWord(id, language)) });
  if (kind === 'kpi') return add({ kind: 'cells', box: { ...box, column: place('name') ?? 2 } });
  if (kind === 'date') return add({ kind: 'date' });
  return kind === 'months' ? add({ kind: 'zeroOrMore' }) : [];
}
