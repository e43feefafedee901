/** What the self-test takes for granted, and how what was seen compares with it. */
import type { ProbeId, Sighting } from '../../src/addon/selftest/types.ts';

/** `noted`: nothing is expected, what was seen is only written down. */
export type Verdict = 'same' | 'different' | 'noted';

/** Null: only noted. */
const expectations: Readonly<Record<ProbeId, string | RegExp | null>> = {
  single: '0.2',
  column: '[[0.2],[""]]',
  row: '[[0.2,true]]',
  blankCell: /^(""|undefined|null)$/,
  omitted: '1',
  skipped: /^1\|(""|undefined|null)\|2$/,
  emptyText: /^(""|undefined|null)$/,
  date: 'Date 2026-11-20',
  today: /^Date \d{4}-/,
  fullWidth: '"２０"',
  errorCell: '"#N/A"',
  wholeColumn: /^\d+×1 0\.2…$/,
  literal: '[[1],[2]]',
  percent: '0.2',
  spill: '400 80 40 12',
  blockedSpill: '#REF! x',
  thrown: '#ERROR!',
  caught: 'x',
  funnelFormula: '300',
  markerTerm: 'ok',
  separator: 'ok',
  plainText: '["=1+1","007","TRUE","2026/1/2"] ["","","",""]',
  exactNumber: '0.30000000000000004 123456789012345 -5e-7',
  dateRoundTrip: '0',
  dateShown: '2026/11/20',
  formats: '0.0% #,##0"件" "¥"#,##0 yyyy/mm/dd 0.00',
  percentShown: /^12[.,]3%$/,
  generalFormat: /^1234[.,]5$/,
  defaults: '#ffffff #000000 normal',
  clearedColours: '#f6c3b4 #ffffff #000000',
  wrongSize: 'refused',
  outsideGrid: 'refused',
  foreignRules: '4 unchanged',
  markerInRule: 'same',
  ruleMoves: 'range 1, formula 1',
  twoRanges: 'A:1 C:2',
  sheetMetadata: 'found, renamed',
  rowMetadata: 'moved 1',
  validation: 'VALUE_IN_LIST a,b false',
  checkbox: 'false',
  chart: 'at row 0, 0 left',
  merge: 'true false',
  selection: 'A1 C3:D4',
  properties: 'kept 8500 8500, deleted',
  lock: 'document',
  language: /^[a-z]{2}/,
  places: null,
  formatDate: '2026-11-20 01:02',
  bigInt: '18014398509481986',
  letters: '12 true',
  intl: null,
  writeSpeed: '1000',
  readSpeed: '1000',
};

export function judge(sighting: Sighting): Sighting & { expected: string; verdict: Verdict } {
  const expected = expectations[sighting.id] ?? null;
  const { seen } = sighting;
  const isSame = expected instanceof RegExp ? expected.test(seen) : expected === seen;
  return {
    ...sighting,
    expected: String(expected ?? ''),
    verdict: expected === null ? 'noted' : isSame ? 'same' : 'different',
  };
}
