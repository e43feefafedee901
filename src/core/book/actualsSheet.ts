import { addMonths } from '../calendar/isoDate.ts';
import { columnLetter } from '../cells/Box.ts';
import type { Language } from '../errors/messages/index.ts';
import { namesIn } from '../formula/namesIn.ts';
import { toNativeFormula } from '../formula/toNativeFormula.ts';
import { kgiOf, type Plan } from '../model/Plan.ts';
import { measureOf, unitWord } from '../model/units.ts';
import { fiscalMonths } from '../periods/fiscalYear.ts';
import { quoted } from './a1.ts';
import { absolute, rangeMark } from './actualsRange.ts';
import type { FoundCells } from './FoundBook.ts';
import { headingHeight } from './headingHeight.ts';
import { HEADING_ROW } from './measureColumns.ts';
import { type Measure, type Measures, measureKey } from './measures.ts';
import { BASE_ROW, FIRST_MONTH_ROW, LAST_MONTH_ROW, startDate } from './places.ts';
import { type BlockBox, type CellContent, NEW_SHEET_COLUMNS, type SheetBlock } from './SheetBlock.ts';
import { SheetCells } from './SheetCells.ts';
import { serialOf } from './serialOf.ts';
import { bookWords } from './words.ts';

const GROUP_ROW = 3;
const UNIT_ROW = 5;
const TOTAL_ROW = 6;

/** 実績: one row a date, one column a measure. Of an existing sheet only what is ours is written. */
export function actualsSheet(
  plan: Plan,
  measures: Measures,
  columns: ReadonlyMap<string, number>,
  language: Language,
  name: string,
  baseColumn: number,
  found: FoundCells | null,
): SheetBlock {
  const sheet = new SheetCells(found ? null : '');
  const memo = measures.columns.length + 2;
  const months = [...fiscalMonths(plan.start), ...fiscalMonths(addMonths(plan.start, -12))];
  const frame: Frame = {
    ...{ plan, measures, columns, language, baseColumn },
    end: Math.max(LAST_MONTH_ROW, found?.values.length ?? 0),
  };
  const last = Math.max(FIRST_MONTH_ROW + months.length - 1, found?.values.length ?? 0);
  const headings = found?.values[HEADING_ROW - 1] ?? [];
  const typed: Measure[] = [];
  // As far as a new sheet goes: headings added later are to look like the first.
  const end = Math.max(NEW_SHEET_COLUMNS, memo);
  const above = (from: number, to: number, rows: number): BlockBox => ({
    ...{ row: HEADING_ROW, column: from, rows, columns: to - from + 1 },
  });

  if (!found) writeFrame(sheet, frame, memo, months);
  for (const measure of measures.columns) {
    const column = columns.get(measure.key)!;
    const heading = String(headings[column - 1] ?? '');
    const isNew = heading === '';
    if (isNew) writeHead(sheet, frame, measure, column);
    else if (measureKey(heading) !== measure.key) sheet.put(HEADING_ROW, column, measure.heading, 'head');
    if (isNew || found?.formulas[TOTAL_ROW - 1]?.[column - 1]) writeTotal(sheet, frame, measure, column);
    for (let row = FIRST_MONTH_ROW; row <= last; row++) {
      const formula = rowFormula(measure, columns, row, language);
      const old = found?.formulas[row - 1]?.[column - 1] ?? '';
      const isTyped = found && old === '' && (found.values[row - 1]?.[column - 1] ?? '') !== '';
      const content: CellContent = formula && !isTyped ? { formula } : found && !isNew ? null : '';
      sheet.put(row, column, content, formula ? 'calc' : 'input', rowFormat(measure));
    }
    if (!measure.formula && !measure.range) typed.push(measure);
  }
  // Until the planner types another month, it is ours.
  const base = frame.baseColumn;
  if (found?.formulas[BASE_ROW - 1]?.[base - 1])
    sheet.put(BASE_ROW, base, { formula: latestMonth(frame) }, 'input', 'yyyy/mm');
  return {
    key: 'actuals',
    name,
    cells: sheet.cells,
    looks: sheet.looks,
    formats: sheet.formats,
    widths: [],
    heights: [{ row: HEADING_ROW, height: headingHeight(measures.columns.map(({ heading }) => heading)) }],
    frozenRows: TOTAL_ROW,
    frozenColumns: 1,
    hidden: null,
    wraps: [above(2, end, 1)],
    alignRight: [above(2, memo - 1, 2), above(memo + 1, end, 2)].filter((box) => box.columns > 0),
    validations: typed.map(({ key }) => ({
      box: { row: FIRST_MONTH_ROW, column: columns.get(key)!, rows: last - FIRST_MONTH_ROW + 1, columns: 1 },
      rule: { kind: 'number' as const },
    })),
    colours: [],
    warnings: [],
    reformats: [],
  };
}

interface Frame {
  readonly plan: Plan;
  readonly measures: Measures;
  readonly columns: ReadonlyMap<string, number>;
  readonly language: Language;
  readonly baseColumn: number;
  /** The last row totals look at. */
  readonly end: number;
}

function writeFrame(sheet: SheetCells, frame: Frame, memo: number, months: readonly string[]): void {
  const { plan, language } = frame;
  const words = bookWords[language];
  sheet.put(1, 1, words.sheets.actuals, 'title').put(1, 2, plan.name, 'note');
  sheet.put(BASE_ROW, 1, words.baseMonth, 'note');
  sheet.put(BASE_ROW, 2, { formula: latestMonth(frame) }, 'input', 'yyyy/mm');
  sheet.put(BASE_ROW, 3, words.actualsNote, 'note');
  sheet.paint(GROUP_ROW, 1, memo, 'band');
  sheet
    .paint(HEADING_ROW, 1, memo, 'head')
    .paint(UNIT_ROW, 1, memo, 'unit')
    .paint(TOTAL_ROW, 1, memo, 'total');
  sheet.put(HEADING_ROW, 1, words.period, 'head').put(HEADING_ROW, memo, words.memo, 'head');
  sheet.put(UNIT_ROW, 1, words.month, 'unit').put(TOTAL_ROW, 1, words.total, 'total');
  months.forEach((month, index) => {
    const row = FIRST_MONTH_ROW + index;
    sheet.put(row, 1, serialOf(`${month}-01`), 'fixed', 'yyyy/mm');
    sheet.put(row, memo, index === 12 ? words.lastYearMemo : '', 'inputText');
  });
}

/**
 * The base month: the last one of the year in which the KGI has a number, since other columns may run ahead of it;
 * while it has none, the last one with any number.
 */
function latestMonth({ plan, measures, columns, end }: Frame): string {
  const start = startDate(plan);
  if (columns.size === 0) return `=${start}`;
  const dates = `$A$${FIRST_MONTH_ROW}:$A$${end}`;
  const rows = (from: number, to: number): string =>
    `$${columnLetter(from)}$${FIRST_MONTH_ROW}:$${columnLetter(to)}$${end}`;
  const all = [...columns.values()];
  const any = `SUMPRODUCT(MAX((${rows(Math.min(...all), Math.max(...all))}<>"")*${dates}))`;
  const kgi = kgiOf(plan);
  const actual = kgi && measures.ofKpi.get(kgi.id);
  if (!actual) return `=MAX(${start},${any})`;
  const goal = columns.get(actual.kind === 'ratio' ? actual.numerator : actual.column)!;
  const known = `${rows(goal, goal)},">-1E+300",${dates},">="&${start}`;
  return `=IF(COUNTIFS(${known})=0,MAX(${start},${any}),MAXIFS(${dates},${known}))`;
}

function writeHead(sheet: SheetCells, frame: Frame, measure: Measure, column: number): void {
  const { measures, columns, language } = frame;
  // A branch is named where it begins.
  const before = measures.columns.find(({ key }) => columns.get(key) === column - 1);
  const branch = measure.branch && measure.branch !== before?.branch ? measure.branch : null;
  const group = branch?.kind === 'kgi' ? bookWords[language].whole : (branch?.name ?? '');
  sheet.put(GROUP_ROW, column, group, 'band').put(HEADING_ROW, column, measure.heading, 'head');
  sheet.put(UNIT_ROW, column, unitWord(measure.unit, language), 'unit');
}

function writeTotal(sheet: SheetCells, frame: Frame, measure: Measure, column: number): void {
  const { plan, baseColumn, end } = frame;
  const letter = columnLetter(column);
  const rows = `${letter}$${FIRST_MONTH_ROW}:${letter}$${end}`;
  const dates = `$A$${FIRST_MONTH_ROW}:$A$${end}`;
  const base = `$${columnLetter(baseColumn)}$${BASE_ROW}`;
  const until = `${dates},">="&${startDate(plan)},${dates},"<="&EOMONTH(${base},0)`;
  const known = `COUNTIFS(${until},${rows},">-1E+300")`;
  const total = measure.joining === 'sum' ? { formula: `=IF(${known}=0,"",SUMIFS(${rows},${until}))` } : '';
  sheet.put(TOTAL_ROW, column, total, 'total', rowFormat(measure));
}

/** What fills a row by itself: the sum of other columns, or the planner's own sheet; null: typed. */
function rowFormula(
  measure: Measure,
  columns: ReadonlyMap<string, number>,
  row: number,
  language: Language,
): string | null {
  if (measure.range) {
    const { values, dates, names, name } = measure.range;
    const only = names === null ? '' : `,${absolute(names)},${quoted(name)}`;
    const within = `${absolute(dates)},">="&$A${row},${absolute(dates)},"<"&EDATE($A${row},1)${only}`;
    const known = `COUNTIFS(${within},${absolute(values)},">-1E+300")`;
    const sum = `SUMIFS(${absolute(values)},${within})${rangeMark(measure.range, language)}`;
    return `=IF(ISNUMBER($A${row}),IF(${known}=0,"",${sum}),"")`;
  }
  if (!measure.formula) return null;
  const cell = (part: string): string => `${columnLetter(columns.get(measureKey(part))!)}${row}`;
  const parts = namesIn(measure.formula).map(cell);
  // Only a complete row adds up: a missing part is not zero.
  return `=IF(COUNT(${parts.join(',')})<${parts.length},"",${toNativeFormula(measure.formula, cell).slice(1)})`;
}

/** The unit stands above the column. */
function rowFormat({ unit }: Measure): string {
  const measure = measureOf(unit);
  if (measure === 'ratio') return '0.0%';
  return measure === 'count' || measure === 'money' ? '#,##0' : '#,##0.0';
}
