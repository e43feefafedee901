/** What formulas do with our functions and our functions with their arguments. Written at once, read when ready. */
import { neededFormula } from '../funnel/funnelFormulas.ts';
import { localFormula } from '../sheet/formulaLocale.ts';
import { type Bench, judge } from './Probe.ts';
import type { FormulaProbeId, ProbeResult } from './types.ts';

interface FormulaProbe {
  readonly id: FormulaProbeId;
  readonly formula: string;
  readonly expected: string | RegExp;
  /** What is written into the cells below; as many are read. */
  readonly below?: readonly string[];
}

const missing = '(""|undefined|null)';
/** The public function that tells what it was given. */
const tell = (list: string) => `=SELFTESTARGUMENTS(${list})`;

/** `A1:B5` of the temporary sheet: a percentage, a blank, a date, full-width text, an error; a truth beside. */
const probes: readonly FormulaProbe[] = [
  { id: 'single', formula: tell('A1'), expected: '0.2' },
  { id: 'column', formula: tell('A1:A2'), expected: '[[0.2],[""]]' },
  { id: 'row', formula: tell('A1:B1'), expected: '[[0.2,true]]' },
  { id: 'blankCell', formula: tell('A2'), expected: new RegExp(`^${missing}$`) },
  { id: 'omitted', formula: tell('1'), expected: '1' },
  { id: 'skipped', formula: tell('1,,2'), expected: new RegExp(`^1\\|${missing}\\|2$`) },
  { id: 'emptyText', formula: tell('""'), expected: new RegExp(`^${missing}$`) },
  { id: 'date', formula: tell('A3'), expected: 'Date 2026-11-20' },
  { id: 'today', formula: tell('TODAY()'), expected: /^Date \d{4}-/ },
  { id: 'fullWidth', formula: tell('A4'), expected: '"２０"' },
  { id: 'errorCell', formula: tell('A5'), expected: '"#N/A"' },
  { id: 'wholeColumn', formula: tell('A:A'), expected: /^\d+×1 0\.2…$/ },
  { id: 'literal', formula: tell('{1;2}'), expected: '[[1],[2]]' },
  { id: 'percent', formula: tell('20%'), expected: '0.2' },
  {
    id: 'spill',
    formula: '=KPI_REVERSE(12,{20%;50%;30%})',
    expected: '400 80 40 12',
    below: ['', '', ''],
  },
  { id: 'blockedSpill', formula: '=KPI_REVERSE(12,{20%;50%;30%})', expected: '#REF! x', below: ['x'] },
  { id: 'thrown', formula: '=KPI_REVERSE(12,5000)', expected: '#ERROR!' },
  { id: 'caught', formula: '=IFERROR(KPI_REVERSE(12,5000),"x")', expected: 'x' },
  { id: 'funnelFormula', formula: neededFormula('21', '7%'), expected: '300' },
  { id: 'markerTerm', formula: '=IF(N("kpi")=0,"ok","")', expected: 'ok' },
  { id: 'separator', formula: '=IF(1=1,"ok","")', expected: 'ok' },
];

const formulaColumn = 12;
const longestWait = 25_000;

export function runFormulaProbes({ sheet, separator, timeZone }: Bench): ProbeResult[] {
  sheet.getRange('A1:B5').setValues([
    [0.2, true],
    ['', ''],
    [localDay(timeZone), ''],
    ["'２０", ''],
    ['=NA()', ''],
  ]);
  sheet.getRange('A3').setNumberFormat('yyyy/mm/dd');
  const cells = probes.reduce<string[]>(
    (all, { formula, below = [] }) => all.concat(localFormula(formula, separator), below),
    [],
  );
  const range = sheet.getRange(1, formulaColumn, cells.length, 1);
  range.setValues(cells.map((cell) => [cell]));
  const start = Date.now();
  const seen: Record<string, ProbeResult> = {};
  for (;;) {
    SpreadsheetApp.flush();
    const shown = range.getDisplayValues().map(([text]) => text!);
    const elapsed = Date.now() - start;
    const isLast = elapsed > longestWait;
    let row = 0;
    for (const { id, expected, below = [] } of probes) {
      const texts = shown.slice(row, row + 1 + below.length);
      row += texts.length;
      if (!seen[id] && (isLast || isReady(texts[0]!)))
        seen[id] = judge(id, expected, texts.join(' '), elapsed);
    }
    if (isLast || probes.every(({ id }) => seen[id])) return probes.map(({ id }) => seen[id]!);
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
