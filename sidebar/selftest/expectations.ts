/** What the self-test takes for granted, and how what was seen compares with it. */
import type { ProbeId, SelfTestPart, Sighting } from '../../src/addon/selftest/types.ts';

/** `noted`: nothing is expected, what was seen is only written down. */
export type Verdict = 'same' | 'different' | 'noted';

export type FormulaProbeId = keyof typeof told | keyof typeof written;

const missing = /^(|null|"")$/;

/** Arguments as the function was given them, in the order of the server's formulas. */
const told = {
  single: '0.2',
  column: '[[0.2],[""]]',
  row: '[[0.2,true]]',
  blankCell: missing,
  omitted: '1',
  skipped: /^1,(\{\}|null|""),2$/,
  emptyText: missing,
  date: '{"day":"2026-11-20"}',
  today: /^\{"day":"\d{4}-\d\d-\d\d"\}$/,
  fullWidth: '"２０"',
  errorCell: '"#N/A"',
  wholeColumn: /^\[\[0\.2\],\[""\],\[\{"day":"2026-11-20"\}\],\["２０"\],\["#N\/A"\],\[""\],/,
  literal: '[[1],[2]]',
  percent: '0.2',
} as const satisfies Record<string, string | RegExp>;

/** What whole formulas show; those that spill in several cells. */
const written = {
  spill: '400 80 40 12',
  blockedSpill: '#REF! x',
  thrown: '#ERROR!',
  caught: 'x',
  funnelFormula: '300',
  markerTerm: 'ok',
} as const;

/** Without what is missing at the end. */
const argumentsIn = (text = ''): string => text.replace(/^\[/, '').replace(/(,?\{\})*\]$/, '');

/** Null: only noted. */
const others: Readonly<Record<ProbeId, string | RegExp | null>> = {
  values:
    /^\[\[\["=1\+1","007","TRUE",0\.30000000000000004,-5e-7,"2026-11-20T03:04:05\.000Z"\]\],\[\["","","","","",""\]\]\]$/,
  formats: /^yyyy\/mm\/dd,0\.0%,General,#,##0"件";-0\.0"pt",2026\/11\/20,12[.,]3%,1234[.,]5,-2[.,]0pt$/,
  colours: '#ffffff,#000000,normal,#f6c3b4,#6f1600,normal,#ffffff,#000000,normal',
  wrongSize: /^(Exception|Error)/,
  emptyFormulas: '0,0',
  freedSpill: '#REF!,x,,1,2,',
  formulaText: /^=IF\('?KPI逆算_動作確認_[a-z0-9]+'?!B1 ?> ?0[,;] ?"a, b"[,;] ?1\)$/i,
  quotedName: 'true',
  speed: '200',
  foreignRules: '4,true',
  ownRule: 'true,true,1,1,3,2',
  brokenRule: null,
  sheetMetadata: 'k,w,,',
  copiedSheet: '2,2,34,99,27',
  validation: 'VALUE_IN_LIST,a,b,true',
  chart: '9',
  merge: 'false,true',
  selection: 'A1,C3:D4',
  documentStore: '2833',
  userStore: '2833',
  lock: 'true',
  language: /^[a-z]{2}/,
  places: null,
  bigInt: '18014398509481986',
  letters: '12,true',
  intl: null,
};

export interface Judged<Id extends string> extends Sighting<Id> {
  readonly expected: string;
  readonly verdict: Verdict;
}

const judge = <Id extends string>(seen: Sighting<Id>, expected: string | RegExp | null): Judged<Id> => {
  const isSame = expected instanceof RegExp ? expected.test(seen.seen) : expected === seen.seen;
  return {
    ...seen,
    expected: String(expected ?? ''),
    verdict: expected === null ? 'noted' : isSame ? 'same' : 'different',
  };
};

const entries = <Id extends string, E>(record: Readonly<Record<Id, E>>) =>
  Object.entries(record) as [Id, E][];

function judgeFormulas(shown: readonly string[], milliseconds: number): Judged<FormulaProbeId>[] {
  const cells = [...shown];
  return [
    ...entries(told).map(([id, expected]) =>
      judge({ id, seen: argumentsIn(cells.shift()), milliseconds }, expected),
    ),
    ...entries(written).map(([id, expected]) => {
      const count = String(expected).split(' ').length;
      return judge({ id, seen: cells.splice(0, count).join(' '), milliseconds }, expected);
    }),
  ];
}

/** All that one call to the server saw. */
export const judgePart = ({
  shown,
  sightings,
  milliseconds,
}: SelfTestPart): Judged<ProbeId | FormulaProbeId>[] => [
  ...(shown ? judgeFormulas(shown, milliseconds) : []),
  ...sightings.map((seen) => judge(seen, others[seen.id] ?? null)),
];

/** How many assumptions the server tries. */
export const ASSUMPTIONS = [told, written, others].reduce((sum, list) => sum + Object.keys(list).length, 0);
