import { addMonths } from '../calendar/isoDate.ts';
import { columnLetter } from '../cells/Box.ts';
import { KpiError } from '../errors/KpiError.ts';
import type { Language } from '../errors/messages/index.ts';
import { namesIn } from '../formula/namesIn.ts';
import { toNativeFormula } from '../formula/toNativeFormula.ts';
import type { Plan } from '../model/Plan.ts';
import { measureOf, unitWord } from '../model/units.ts';
import { fiscalMonths } from '../periods/fiscalYear.ts';
import { quoted } from './a1.ts';
import type { FoundCells } from './FoundBook.ts';
import { type Measure, type Measures, measureKey } from './measures.ts';
import { FIRST_MONTH_ROW, LAST_MONTH_ROW, startDate } from './places.ts';
import type { CellContent, SheetBlock } from './SheetBlock.ts';
import { SheetCells } from './SheetCells.ts';
import { serialOf } from './serialOf.ts';
import { bookWords } from './words.ts';

const HEADING_ROW = 4;
const UNIT_ROW = 5;
const TOTAL_ROW = 6;

/**
 * Where 実績 has the column of each measure. In an existing sheet a column is known by its heading, wherever
 * the planner moved it; what has none yet follows on the right.
 */
export function measureColumns(measures: Measures, found: FoundCells | null): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const headings = found?.values[HEADING_ROW - 1] ?? [];
  if (found && measureKey(String(headings[0] ?? '')) !== measureKey(bookWords.ja.period))
    if (measureKey(String(headings[0] ?? '')) !== measureKey(bookWords.en.period))
      throw new KpiError('SHEET_HEADINGS_MISSING', {
        headings: [{ ja: bookWords.ja.period, en: bookWords.en.period }],
      });
  headings.forEach((heading, index) => {
    const key = measureKey(String(heading));
    if (index > 0 && key !== '' && !columns.has(key)) columns.set(key, index + 1);
  });
  let next = found ? headings.length + 1 : 2;
  const places = new Map<string, number>();
  for (const { key } of measures.columns) places.set(key, columns.get(key) ?? next++);
  return places;
}

/** 実績: one row a date, one column a measure. Of an existing sheet only formulas and new columns are written. */
export function actualsSheet(
  plan: Plan,
  measures: Measures,
  columns: ReadonlyMap<string, number>,
  language: Language,
  name: string,
  found: FoundCells | null,
): SheetBlock {
  const sheet = new SheetCells();
  const memo = measures.columns.length + 2;
  const months = [...fiscalMonths(plan.start), ...fiscalMonths(addMonths(plan.start, -12))];
  const known = new Set(
    found ? (found.values[HEADING_ROW - 1] ?? []).map((text) => measureKey(String(text))) : [],
  );
  const last = Math.max(FIRST_MONTH_ROW + months.length - 1, found?.values.length ?? 0);

  if (!found) writeFrame(sheet, plan, measures, memo, months, language);
  for (const measure of measures.columns) {
    const column = columns.get(measure.key)!;
    const isNew = !known.has(measure.key);
    if (isNew) writeHead(sheet, plan, measure, column, language);
    for (let row = FIRST_MONTH_ROW; row <= last; row++) {
      const formula = rowFormula(measure, columns, row);
      const old = found?.formulas[row - 1]?.[column - 1] ?? '';
      const typed = found && old === '' && (found.values[row - 1]?.[column - 1] ?? '') !== '';
      const content: CellContent = formula && !typed ? { formula } : found && !isNew ? null : '';
      sheet.put(row, column, content, formula ? 'calc' : 'input', rowFormat(measure));
    }
  }
  if (found) leaveTheRest(sheet, columns, known, measures);
  return {
    key: 'actuals',
    name,
    cells: sheet.cells,
    looks: sheet.looks,
    formats: sheet.formats,
    widths: [],
    frozenRows: TOTAL_ROW,
    frozenColumns: 1,
    hidden: null,
    wraps: null,
    validations: measures.columns
      .filter(({ formula, range }) => !formula && !range)
      .map(({ key }) => ({
        box: { row: FIRST_MONTH_ROW, column: columns.get(key)!, rows: months.length, columns: 1 },
        rule: { kind: 'number' as const },
      })),
    colours: [],
  };
}

function writeFrame(
  sheet: SheetCells,
  plan: Plan,
  { columns }: Measures,
  memo: number,
  months: readonly string[],
  language: Language,
): void {
  const words = bookWords[language];
  const last = FIRST_MONTH_ROW + months.length - 1;
  const block = `$B$${FIRST_MONTH_ROW}:$${columnLetter(memo - 1)}$${last}`;
  const dates = `$A$${FIRST_MONTH_ROW}:$A$${last}`;
  // The latest month with a number, until the planner types another one.
  const latest =
    columns.length === 0
      ? `=${startDate(plan)}`
      : `=MAX(${startDate(plan)},SUMPRODUCT(MAX((${block}<>"")*${dates})))`;
  sheet.put(1, 1, words.sheets.actuals, 'title').put(1, 2, plan.name, 'note');
  sheet.put(2, 1, words.baseMonth, 'note').put(2, 2, { formula: latest }, 'input', 'yyyy/mm');
  sheet.put(2, 3, words.actualsNote, 'note');
  sheet.paint(3, 1, memo, 'band');
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

function writeHead(
  sheet: SheetCells,
  plan: Plan,
  measure: Measure,
  column: number,
  language: Language,
): void {
  const letter = columnLetter(column);
  const rows = `${letter}$${FIRST_MONTH_ROW}:${letter}$${LAST_MONTH_ROW}`;
  const dates = `$A$${FIRST_MONTH_ROW}:$A$${LAST_MONTH_ROW}`;
  const until = `${dates},">="&${startDate(plan)},${dates},"<="&EOMONTH($B$2,0)`;
  const known = `COUNTIFS(${until},${rows},">-1E+300")`;
  sheet.put(3, column, '', 'band').put(HEADING_ROW, column, measure.heading, 'head');
  sheet.put(UNIT_ROW, column, unitWord(measure.unit, language), 'unit');
  const total = measure.joining === 'sum' ? { formula: `=IF(${known}=0,"",SUMIFS(${rows},${until}))` } : '';
  sheet.put(TOTAL_ROW, column, total, 'total', rowFormat(measure));
}

/** What fills a row by itself: the sum of other columns, or the planner's own sheet; null: typed. */
function rowFormula(measure: Measure, columns: ReadonlyMap<string, number>, row: number): string | null {
  if (measure.range) {
    const { values, dates, names, name } = measure.range;
    const only = names === null ? '' : `,${absolute(names)},${quoted(name)}`;
    const within = `${absolute(dates)},">="&$A${row},${absolute(dates)},"<"&EDATE($A${row},1)${only}`;
    const known = `COUNTIFS(${within},${absolute(values)},">-1E+300")`;
    return `=IF(ISNUMBER($A${row}),IF(${known}=0,"",SUMIFS(${absolute(values)},${within})),"")`;
  }
  if (!measure.formula) return null;
  const cell = (part: string): string => `${columnLetter(columns.get(measureKey(part))!)}${row}`;
  const parts = namesIn(measure.formula).map(cell);
  // Only a complete row adds up: a missing part is not zero.
  return `=IF(COUNT(${parts.join(',')})<${parts.length},"",${toNativeFormula(measure.formula, cell).slice(1)})`;
}

const absolute = (address: string): string => {
  const at = address.lastIndexOf('!');
  const cells = address
    .slice(at + 1)
    .replace(/\$/g, '')
    .replace(/([A-Z]+)(\d*)/gi, (_, letters, digits) =>
      digits === '' ? `$${letters}` : `$${letters}$${digits}`,
    );
  return address.slice(0, at + 1) + cells;
};

/** The unit stands above the column. */
function rowFormat({ unit }: Measure): string {
  const measure = measureOf(unit);
  if (measure === 'ratio') return '0.0%';
  return measure === 'count' || measure === 'money' ? '#,##0' : '#,##0.0';
}

/** In an existing sheet everything else is the planner's. */
function leaveTheRest(
  sheet: SheetCells,
  columns: ReadonlyMap<string, number>,
  known: ReadonlySet<string>,
  { columns: measures }: Measures,
): void {
  const fresh = new Set(measures.filter(({ key }) => !known.has(key)).map(({ key }) => columns.get(key)!));
  const ours = new Set(measures.map(({ key }) => columns.get(key)!));
  sheet.cells.forEach((cells, row) => {
    cells.forEach((_, at) => {
      const isOurs = row >= FIRST_MONTH_ROW - 1 ? ours.has(at + 1) : fresh.has(at + 1) && row >= 2;
      if (!isOurs) cells[at] = null;
    });
  });
}
