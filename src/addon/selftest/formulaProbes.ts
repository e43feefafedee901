/** What formulas do with our functions and our functions with their arguments. Written at once, read when ready. */
import { localFormula } from '../sheet/formulaLocale.ts';
import type { Sheet } from '../sheet/services.ts';

/** What the sidebar writes for the count that gives 21 at 7%. */
export const funnelFormula =
  '=IFERROR(IF(AND(7%>0,7%<=1),ROUND(21/7%,0)+IF(ROUND(21/7%,0)*7%<21-21/2^50,1,0),"–"),"–")';

/** `A1:B5` of the temporary sheet: a percentage, a blank, a date, full-width text, an error; a truth beside. */
const given = [
  [0.2, true],
  ['', ''],
  ['=DATE(2026,11,20)', ''],
  ["'２０", ''],
  ['=NA()', ''],
];

/** Arguments for the public function that tells what it was given. The sidebar names them in this order. */
const told = 'A1|A1:A2|A1:B1|A2|1|1,,2|""|A3|TODAY()|A4|A5|A:A|{1;2}|20%'.split('|');

/** Whole formulas, with what stands in the cells below. */
const written = [
  ...['=KPI_REVERSE(12,{20%;50%;30%})', '', '', ''],
  ...['=KPI_REVERSE(12,{20%;50%;30%})', 'x'],
  '=KPI_REVERSE(12,5000)',
  '=IFERROR(KPI_REVERSE(12,5000),"x")',
  funnelFormula,
  '=IF(N("kpi")=0,"ok","")',
];

const formulaColumn = 12;
const longestWait = 25_000;

/** The text in each of the cells. */
export function runFormulaProbes(sheet: Sheet, separator: ',' | ';'): string[] {
  const local = (cell: unknown) => localFormula(String(cell), separator);
  sheet.getRange('A1:B5').setValues(given.map((row) => row.map(local)));
  const cells = told.map((list) => `=SELFTESTARGUMENTS(${list})`).concat(written);
  const range = sheet
    .getRange(1, formulaColumn, cells.length, 1)
    .setValues(cells.map((cell) => [local(cell)]));
  const end = Date.now() + longestWait;
  for (;;) {
    SpreadsheetApp.flush();
    const shown = range.getDisplayValues().map(([text]) => text!);
    if (Date.now() > end || shown.every(isReady)) return shown;
    Utilities.sleep(500);
  }
}

/** Custom functions are computed elsewhere; until then the cell says so, in the user's language. */
const isReady = (text: string): boolean => text !== '' && !/Loading|読み込|\.\.\.$/.test(text);
