import type { TableReading } from '../../../src/addon/server/blockTypes.ts';
import type { RawCell } from '../../../src/addon/server/bookTypes.ts';
import { parseNumber } from '../../../src/core/numbers/parseNumber.ts';
import { dayOf, isPeriodWord } from './periods.ts';
import { seriesTable } from './seriesTable.ts';
import type { CellProblem, Diagnosable, Form, Series, TableFault } from './Table.ts';

/** A line of numbers as read, still in the order of the sheet. */
export interface ReadColumn extends Series {
  readonly cells: readonly string[];
}

const TOTAL = /^(合計|総計|小計|累計|計|total|subtotal|sum|to date)$/i;
const TARGET = /目標|計画|予算|ノルマ|target|plan|goal|budget/i;
/** Words of numbers that should fall. */
const LESS_IS_BETTER =
  /解約|離脱|離職|退会|失注|返品|返金|不良|欠品|欠勤|クレーム|苦情|エラー|障害|事故|遅延|待ち時間|リードタイム|所要|日数|工数|コスト|費用|原価|単価\((?:CPA|CPL|CAC)\)|\b(?:CPA|CPL|CAC|CPO)\b|churn|attrition|bounce|unsubscri|refund|return rate|defect|complaint|error|incident|delay|lead time|wait|cost/i;
const MONEY = /[¥￥円$€]/;
const MONEY_WORD = /額|売上|金額|コスト|費|利益|revenue|sales|amount|cost|profit/i;

/**
 * Works out what a table means: which way it runs, headings, times or stages, and columns of numbers. Totals and
 * columns of words are left aside; a cell that should be a number and is not becomes a problem, never a zero.
 */
export function readTable(reading: TableReading): Diagnosable | TableFault {
  const grid = inColumns(reading);
  const hasHead = hasHeadings(grid.values);
  const first = hasHead ? 1 : 0;
  const body = grid.values.slice(first);
  const hasLabels = grid.values[0]!.length > 1 && body.some((row) => row[0] !== '' && isLabel(row[0]!));
  const rows = body
    .map((row, i) => ({ row, at: first + i, label: hasLabels ? String(row[0]).trim() : '' }))
    .filter(({ row, label }) => !TOTAL.test(label) && row.some((cell) => cell !== ''));
  const found: (readonly [row: number, problem: CellProblem])[] = [];
  const columns: ReadColumn[] = [];
  for (let c = hasLabels ? 1 : 0; c < grid.values[0]!.length; c++) {
    const cells = rows.map(({ row }) => row[c]!);
    const numbers = cells.map(numberIn);
    const known = numbers.filter((n) => n !== null).length;
    const filled = cells.filter((cell) => cell !== '').length;
    if (known === 0 || known * 2 < filled) continue;
    const heading = hasHead && grid.values[0]![c] !== '' ? String(grid.values[0]![c]).trim() : grid.name(c);
    rows.forEach(({ at, label }, i) => {
      if (cells[i] !== '' && numbers[i] === null)
        found.push([
          at,
          {
            address: grid.address(at, c),
            text: String(cells[i]),
            row: label.replace(/^(\d{4})-(\d\d)-01$/, '$1/$2') || String(at),
            isFormula: grid.formulas[at]![c] !== '',
          },
        ]);
    });
    const form = formOf(
      heading,
      rows.map(({ at }) => grid.formats[at]![c]!),
    );
    columns.push({
      id: String(c),
      heading,
      form,
      joining: form === 'percent' ? 'rate' : 'sum',
      direction: LESS_IS_BETTER.test(heading) ? 'lower' : 'higher',
      counts: null,
      isTarget: TARGET.test(heading),
      values: numbers,
      cells: rows.map(({ at }) => grid.address(at, c)),
    });
  }
  if (columns.length === 0) return 'NO_NUMBERS';
  const problems = found.sort(([one], [other]) => one - other).map(([, problem]) => problem);
  const labels = rows.map(({ label }) => label);
  const isTime = !hasLabels || labels.filter(isPeriodWord).length * 2 > labels.length;
  if (isTime) return seriesTable(reading.address, hasLabels ? labels : null, columns, problems);
  if (columns.length < 2) return 'NO_TIME_AND_ONE_COLUMN';
  return {
    kind: 'funnel',
    address: reading.address,
    stages: labels,
    form: columns[0]!.form,
    columns: columns.map(({ heading, values }) => ({ heading, counts: values })),
    problems,
  };
}

interface Grid {
  readonly values: readonly (readonly RawCell[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  address(row: number, column: number): string;
  /** Of a line without a heading: its letter, or row number where the table lies sideways. */
  name(column: number): string;
}

/** Times run down; a table whose times run sideways is turned. */
function inColumns({ values, formulas, formats, address, row, column }: TableReading): Grid {
  const sheet = address.slice(0, address.lastIndexOf('!') + 1);
  const isDay = (cell: RawCell | undefined) => typeof cell === 'string' && isPeriodWord(cell);
  const across = values[0]!.slice(1).filter(isDay).length;
  const down = values.slice(1).filter((line) => isDay(line[0])).length;
  const cell = (r: number, c: number) => `${sheet}${letterOf(column + c)}${row + r}`;
  if (across < 2 || across <= down)
    return { values, formulas, formats, address: cell, name: (c) => letterOf(column + c) };
  const turn = <T>(block: readonly (readonly T[])[]): T[][] =>
    block[0]!.map((_, c) => block.map((line) => line[c]!));
  return {
    values: turn(values),
    formulas: turn(formulas),
    formats: turn(formats),
    address: (r, c) => cell(c, r),
    name: (c) => String(row + c),
  };
}

function letterOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

function numberIn(cell: RawCell): number | null {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && cell.trim() !== '' && dayOf(cell) === null ? parseNumber(cell) : null;
}

const isLabel = (cell: RawCell): boolean => typeof cell === 'string' && numberIn(cell) === null;

/** A first line of words over lines of numbers. */
function hasHeadings(values: readonly (readonly RawCell[])[]): boolean {
  if (values.length < 2) return false;
  const words = values[0]!.filter((cell) => cell !== '' && isLabel(cell) && dayOf(String(cell)) === null);
  const numbers = values[0]!.filter((cell) => numberIn(cell) !== null);
  return words.length > 0 && numbers.length === 0;
}

function formOf(heading: string, formats: readonly string[]): Form {
  const shown = formats.find((format) => format !== '' && format !== 'General') ?? '';
  if (shown.includes('%') || /率$|rate$/i.test(heading)) return 'percent';
  return MONEY.test(shown) || MONEY_WORD.test(heading) ? 'money' : 'count';
}
