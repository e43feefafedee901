/** What formulas do with our functions and our functions with their arguments. Written at once, read when ready. */
import { localFormula } from '../sheet/formulaLocale.ts';
import { type Bench, sighting } from './Probe.ts';
import type { Sighting } from './types.ts';

/** What the sidebar writes for the count that gives 21 at 7%. */
export const funnelFormula =
  '=IFERROR(IF(AND(7%>0,7%<=1),ROUND(21/7%,0)+IF(ROUND(21/7%,0)*7%<21-21/2^50,1,0),"–"),"–")';

/** The public function that tells what it was given. */
const tell = (list: string) => [`=SELFTESTARGUMENTS(${list})`];
const reverse = '=KPI_REVERSE(12,{20%;50%;30%})';

/**
 * A formula each, and what is written into the cells below; as many are read. `A1:B5` of the temporary sheet: a
 * percentage, a blank, a date, full-width text, an error; a truth beside.
 */
const probes: Readonly<Record<string, readonly string[]>> = {
  single: tell('A1'),
  column: tell('A1:A2'),
  row: tell('A1:B1'),
  blankCell: tell('A2'),
  omitted: tell('1'),
  skipped: tell('1,,2'),
  emptyText: tell('""'),
  date: tell('A3'),
  today: tell('TODAY()'),
  fullWidth: tell('A4'),
  errorCell: tell('A5'),
  wholeColumn: tell('A:A'),
  literal: tell('{1;2}'),
  percent: tell('20%'),
  spill: [reverse, '', '', ''],
  blockedSpill: [reverse, 'x'],
  thrown: ['=KPI_REVERSE(12,5000)'],
  caught: ['=IFERROR(KPI_REVERSE(12,5000),"x")'],
  funnelFormula: [funnelFormula],
  markerTerm: ['=IF(N("kpi")=0,"ok","")'],
  separator: ['=IF(1=1,"ok","")'],
};

const formulaColumn = 12;
const longestWait = 25_000;

export function runFormulaProbes({ sheet, separator, timeZone }: Bench): Sighting[] {
  sheet.getRange('A1:B5').setValues([
    [0.2, true],
    ['', ''],
    [localDay(timeZone), ''],
    ["'２０", ''],
    ['=NA()', ''],
  ]);
  sheet.getRange('A3').setNumberFormat('yyyy/mm/dd');
  const entries = Object.entries(probes);
  const cells = entries.reduce<string[]>((all, [, texts]) => all.concat(texts), []);
  const range = sheet.getRange(1, formulaColumn, cells.length, 1);
  range.setValues(cells.map((cell) => [localFormula(cell, separator)]));
  const start = Date.now();
  const seen: Record<string, Sighting> = {};
  for (;;) {
    SpreadsheetApp.flush();
    const shown = range.getDisplayValues().map(([text]) => text!);
    const elapsed = Date.now() - start;
    const isLast = elapsed > longestWait;
    let row = 0;
    for (const [id, { length }] of entries) {
      if (!seen[id] && (isLast || isReady(shown[row]!)))
        seen[id] = sighting(id, shown.slice(row, row + length).join(' '), elapsed);
      row += length;
    }
    if (isLast || entries.every(([id]) => seen[id])) return entries.map(([id]) => seen[id]!);
    Utilities.sleep(500);
  }
}

/** Custom functions are computed elsewhere; until then the cell says so, in the user's language. */
const isReady = (text: string): boolean => text !== '' && !/Loading|読み込|\.\.\.$/.test(text);

/** Midnight of 20 November 2026 in the spreadsheet's time zone. */
export function localDay(timeZone: string): Date {
  const noon = Date.UTC(2026, 10, 20, 12);
  const [hours, minutes] = Utilities.formatDate(new Date(noon), timeZone, 'HH:mm').split(':').map(Number);
  const sinceMidnight = (hours! * 60 + minutes!) * 60_000;
  const isNextDay = Utilities.formatDate(new Date(noon), timeZone, 'dd') === '21';
  return new Date(noon - sinceMidnight - (isNextDay ? 86_400_000 : 0));
}
