import { describe, expect, it } from 'vitest';
import { describeError } from '../../../src/core/errors/describeError.ts';
import { describeInCell } from '../../../src/core/errors/describeInCell.ts';
import { errorCode } from '../../../src/core/errors/errorCode.ts';
import { type ErrorData, KpiError } from '../../../src/core/errors/KpiError.ts';
import { addonMessages } from '../../../src/core/errors/messages/addon.ts';
import { argumentMessages } from '../../../src/core/errors/messages/arguments.ts';
import { draftMessages } from '../../../src/core/errors/messages/drafts.ts';
import { formulaMessages } from '../../../src/core/errors/messages/formula.ts';
import type { ErrorCode } from '../../../src/core/errors/messages/index.ts';
import { modelMessages } from '../../../src/core/errors/messages/model.ts';
import { planningMessages } from '../../../src/core/errors/messages/planning.ts';
import { statsMessages } from '../../../src/core/errors/messages/stats.ts';

const thirty = new KpiError('RATE_OUT_OF_RANGE', { argument: 'rates', index: 2, value: 30 });

it('is one sentence a language with function, place, value, remedy and code in a cell', () => {
  expect(describeInCell(thirty, 'KPI_REVERSE')).toBe(
    'KPI_REVERSE: rates の2番目 30 は 3000% です。30% か 0.3 と入力してください。/ ' +
      'rates item 2 is 30 = 3000%; enter 30% or 0.3. [RATE_OUT_OF_RANGE]',
  );
});

it('is one sentence in one language for the sidebar', () => {
  expect(describeError(thirty, 'ja')).toBe('rates の2番目 30 は 3000% です。30% か 0.3 と入力してください。');
  expect(describeError(thirty, 'en')).toBe('rates item 2 is 30 = 3000%; enter 30% or 0.3.');
});

it('tells nothing of an exception that was not thrown on purpose', () => {
  for (const unknown of [
    new TypeError("Cannot read 'secret'"),
    'secret',
    undefined,
    null,
    { code: 'secret' },
  ]) {
    expect(errorCode(unknown)).toBe('INTERNAL');
    expect(describeInCell(unknown, 'KPI_GAP')).not.toContain('secret');
    expect(describeInCell(unknown, 'KPI_GAP')).toMatch(/^KPI_GAP: .+\[INTERNAL\]$/);
  }
});

describe('a value is shown so that it cannot break the sentence', () => {
  const text = (value: unknown) =>
    describeError(new KpiError('NOT_A_NUMBER', { argument: 'target', value }), 'ja');
  it.each<[unknown, string]>([
    ['abc', 'target「abc」は'],
    ['x'.repeat(50_000), `target「${'x'.repeat(30)}…」は`],
    ['𠮷'.repeat(40), `target「${'𠮷'.repeat(30)}…」は`],
    ['a\nb\u202ec\ud800d', 'target「a b c d」は'],
    [true, 'target TRUE は'],
    [new Date(2026, 10, 20), 'target 2026/11/20 は'],
    [new Date(Number.NaN), 'target {…} は'],
    [[1, 2], 'target {…} は'],
    [{ toString: () => 'x' }, 'target {…} は'],
    [Symbol('s'), 'target Symbol(s) は'],
  ])('%s', (value, expected) => {
    expect(text(value).slice(0, expected.length)).toBe(expected);
  });
});

/** One sentence a code in Japanese and English, with the data its thrower gives. */
const prose: Record<keyof typeof argumentMessages, readonly [ErrorData, string, string]> = {
  MISSING_ARGUMENT: [
    { argument: 'target' },
    'target が空です。値を入力してください。',
    'target is empty; enter a value.',
  ],
  TOO_MANY_ARGUMENTS: [
    { index: 5, value: 'x', most: 4 },
    '5番目の引数「x」は余分です。4個までにしてください。',
    'argument 5 is "x"; give at most 4.',
  ],
  BLANK_INSIDE: [
    { argument: 'rates', index: 2 },
    'rates の2番目が空です。入力するか、範囲から外してください。',
    'rates item 2 is empty; fill it or leave it out.',
  ],
  CELL_ERROR: [
    { argument: 'actual', row: 2, column: 3, value: '#N/A' },
    'actual の2行3列目のセルがエラー #N/A です。先に直してください。',
    'actual row 2, column 3 holds the error #N/A; mend it first.',
  ],
  NOT_A_NUMBER: [
    { argument: 'rates', index: 1, value: 'たくさん' },
    'rates の1番目「たくさん」は数値ではありません。1500、12万、2.5% のようにしてください。',
    'rates item 1 is "たくさん", not a number; enter 1500, 12万 or 2.5%.',
  ],
  NOT_TEXT: [
    { argument: 'labels', index: 1, value: true },
    'labels の1番目 TRUE は使えません。文字を入力してください。',
    'labels item 1 is TRUE; enter text.',
  ],
  NOT_A_DATE: [
    { argument: 'start', value: '11月' },
    'start「11月」は日付ではありません。2026/11/20 のようにしてください。',
    'start is "11月", not a date; enter one like 2026/11/20.',
  ],
  NOT_ONE_CELL: [
    { argument: 'target', rows: 3, columns: 1 },
    'target は3行1列です。1つのセルにしてください。',
    'target is 3 x 1 cells; point to one.',
  ],
  NOT_A_VECTOR: [
    { argument: 'rates', rows: 3, columns: 2 },
    'rates は3行2列です。1行か1列にしてください。',
    'rates is 3 x 2 cells; point to one row or column.',
  ],
  SHAPES_DIFFER: [
    { argument: 'target', rows: 2, columns: 1, other: 'actual', otherRows: 3, otherColumns: 1 },
    'target は2行1列、actual は3行1列です。同じ大きさか1つのセルにしてください。',
    'target is 2 x 1 cells, actual 3 x 1; use the same size or one cell.',
  ],
  UNKNOWN_WORD: [
    {
      argument: 'rounding',
      value: '適当',
      choices: { up: { ja: '切り上げ', en: 'Round up' }, none: { ja: 'なし', en: 'None' } },
    },
    'rounding「適当」は選べません。「切り上げ」「なし」から選んでください。',
    'rounding is "適当"; enter one of "up", "none".',
  ],
  NEGATIVE: [
    { argument: 'weights', index: 3, value: -1 },
    'weights の3番目 -1 は使えません。0 以上にしてください。',
    'weights item 3 is -1; enter 0 or more.',
  ],
  NOT_POSITIVE: [
    { argument: 'unit', value: 0 },
    'unit 0 は使えません。0 より大きくしてください。',
    'unit is 0; enter more than 0.',
  ],
  RATE_OUT_OF_RANGE: [
    { argument: 'rates', index: 1, value: -0.1 },
    'rates の1番目 -0.1 は使えません。30% か 0.3 のように、0% から 100% の率で入力してください。',
    'rates item 1 is -0.1; enter a rate from 0% to 100%, such as 30% or 0.3.',
  ],
  RATE_IS_ZERO: [
    { argument: 'rates', index: 1, value: 0 },
    'rates の1番目が 0% では逆算できません。0% より大きくしてください。',
    'rates item 1 is 0% and cannot be calculated back; enter a rate above 0%.',
  ],
  TOO_MANY_RATES: [
    { argument: 'rates', got: 1001, most: 1000 },
    'rates の率は1001個です。1000個までにしてください。',
    'rates has 1001 rates; give at most 1000.',
  ],
  COUNT_IS_ZERO: [
    { argument: 'counts', index: 1, value: 0 },
    'counts の1番目が 0 では次への率を計算できません。0 より大きくするか、範囲から外してください。',
    'counts item 1 is 0 and gives no rate to the next; enter more than 0 or leave it out.',
  ],
  TOO_FEW_COUNTS: [
    { argument: 'counts', got: 1 },
    'counts の件数は1個です。2つ以上にしてください。',
    'counts has 1 count(s); give two or more.',
  ],
  WEIGHTS_ALL_ZERO: [
    { argument: 'weights' },
    'weights がすべて 0 です。どれかを 0 より大きくしてください。',
    'weights are all 0; enter one above 0.',
  ],
  CUTOFF_OUT_OF_RANGE: [
    { argument: 'green', value: 80 },
    'green 80 は 8000% です。80% か 0.8 と入力してください。',
    'green is 80 = 8000%; enter 80% or 0.8.',
  ],
  CUTOFFS_REVERSED: [
    { yellow: 0.9, green: 0.8 },
    'yellow 90% が green 80% を超えています。green 以下にしてください。',
    'yellow is 90%, above green at 80%; make it no higher.',
  ],
  LABEL_COUNT: [
    { argument: 'labels', got: 2 },
    'labels は2個です。緑・黄・赤の3つにしてください。',
    'labels has 2 cell(s); give three: green, yellow, red.',
  ],
  LEVEL_OUT_OF_RANGE: [
    { argument: 'level', value: 1 },
    'level 1 は使えません。95% か 0.95 のように、0% と 100% の間で入力してください。',
    'level is 1; enter more than 0% and less than 100%, such as 95% or 0.95.',
  ],
  SUCCESSES_EXCEED_TRIALS: [
    { value: 12, trials: 10 },
    'successes 12 が trials 10 を超えています。母数以下にしてください。',
    'successes is 12, more than trials at 10; make it no more.',
  ],
  DATES_REVERSED: [
    { start: '2026/12/01', end: '2026/11/01' },
    'start 2026/12/01 が end 2026/11/01 より後です。入れ替えてください。',
    'start 2026/12/01 is after end 2026/11/01; swap them.',
  ],
  NO_DAY_GONE: [
    { start: '2026/12/01', as_of: '2026/11/20' },
    'start 2026/12/01 から as_of 2026/11/20 までに数える日がありません。as_of を後の日にしてください。',
    'no day counts from start 2026/12/01 to as_of 2026/11/20; take a later as_of.',
  ],
  NO_DAY_LEFT: [
    { as_of: '2026/11/30', end: '2026/11/30' },
    'as_of 2026/11/30 の後、end 2026/11/30 までに日が残りません。end を後の日にしてください。',
    'no day is left after as_of 2026/11/30 up to end 2026/11/30; take a later end.',
  ],
  HOLIDAYS_UNKNOWN: [
    { value: 1999, first: 2000, last: 2100 },
    '1999年の祝日は分かりません (2000年から2100年のみ)。holidays に日付を入れてください。',
    'national holidays are known for 2000 to 2100, not for 1999; give dates in holidays.',
  ],
  RESULT_NOT_FINITE: [
    {},
    '結果が大きすぎるか、0 で割っています。引数の桁と単位を確かめてください。',
    'the result is too large or divided by 0; check the size and units of the arguments.',
  ],
  INTERNAL: [
    {},
    '予期しない状態になりました。再実行し、続くなら引数を開発元に知らせてください。',
    'something unexpected happened; try again, or tell the developer the arguments.',
  ],
};

describe('every code of the arguments area has its sentence', () => {
  it.each(Object.entries(prose))('%s', (code, [data, ja, en]) => {
    const error = new KpiError(code as ErrorCode, data);
    expect(describeError(error, 'ja')).toBe(ja);
    expect(describeError(error, 'en')).toBe(en);
  });

  it('follows the style: polite, no exclamation mark, no vendor', () => {
    expect(Object.keys(prose).sort()).toEqual(Object.keys(argumentMessages).sort());
    for (const [, ja, en] of Object.values(prose)) {
      expect(ja).toMatch(/(です|ます|ください)。$/);
      expect(en).toMatch(/\.$/);
      expect(ja + en).not.toMatch(/[!！]|google/i);
    }
  });
});

it('has each code in one area only', () => {
  const areas = [
    argumentMessages,
    formulaMessages,
    statsMessages,
    modelMessages.ja,
    planningMessages.ja,
    addonMessages.ja,
    draftMessages.ja,
  ];
  const codes = areas.flatMap((area) => Object.keys(area)).sort();
  expect(codes).toEqual(Array.from(new Set(codes)));
});
