import type { ErrorData } from '../KpiError.ts';
import type { Sentence, Template } from '../Sentence.ts';

/** What cannot be taken as it is, and what can. */
export const unusable = (ja: string, en: string) =>
  [`{place} {value} は使えません。${ja}`, `{place} is {value}; enter ${en}`] as const;

/** `30% か 0.3` for a 30 that was meant as a percentage of at most `most`. */
const orSlip =
  (most: number, slip: string, other: string): Template =>
  ({ value }: ErrorData) =>
    Number(value) > 1 && Number(value) <= most ? slip : other;
const slipJa = '{place} {value} は {value%} です。{value}% か {value/} と入力して';
const slipEn = '{place} is {value} = {value%}; enter {value}% or {value/}';
const share = (most: number, ja: string, en: string): Sentence => {
  const [otherJa, otherEn] = unusable(`${ja}で入力して`, en);
  return [orSlip(most, slipJa, otherJa), orSlip(most, slipEn, otherEn)];
};

/** A probability strictly between 0 and 1. */
export const openShare = share(
  99,
  '95% か 0.95 のように、0% と 100% の間',
  'more than 0% and less than 100%, such as 95% or 0.95',
);

export const argumentMessages = {
  MISSING_ARGUMENT: ['{place} が空です。値を入力して', '{place} is empty; enter a value'],
  TOO_MANY_ARGUMENTS: [
    '{index}番目の引数{quoted}は余分です。{most}個までにして',
    'argument {index} is {quoted}; give at most {most}',
  ],
  BLANK_INSIDE: ['{place}が空です。入力するか、範囲から外して', '{place} is empty; fill it or leave it out'],
  CELL_ERROR: [
    '{place}のセルがエラー {value} です。先に直して',
    '{place} holds the error {value}; mend it first',
  ],
  NOT_A_NUMBER: [
    '{place}{quoted}は数値ではありません。1500、12万、2.5% のようにして',
    '{place} is {quoted}, not a number; enter 1500, 12万 or 2.5%',
  ],
  NOT_TEXT: ['{place}{quoted}は使えません。文字を入力して', '{place} is {quoted}; enter text'],
  NOT_A_DATE: [
    '{place}{quoted}は日付ではありません。2026/11/20 のようにして',
    '{place} is {quoted}, not a date; enter one like 2026/11/20',
  ],
  NOT_ONE_CELL: [
    '{place} は{rows}行{columns}列です。1つのセルにして',
    '{place} is {rows} x {columns} cells; point to one',
  ],
  NOT_A_VECTOR: [
    '{place} は{rows}行{columns}列です。1行か1列にして',
    '{place} is {rows} x {columns} cells; point to one row or column',
  ],
  SHAPES_DIFFER: [
    '{place} は{rows}行{columns}列、{other} は{otherRows}行{otherColumns}列です。同じ大きさか1つのセルにして',
    '{place} is {rows} x {columns} cells, {other} {otherRows} x {otherColumns}; use the same size or one cell',
  ],
  UNKNOWN_WORD: [
    '{place}{quoted}は選べません。{choices}から選んで',
    '{place} is {quoted}; enter one of {choices}',
  ],
  NEGATIVE: unusable('0 以上にして', '0 or more'),
  NOT_POSITIVE: unusable('0 より大きくして', 'more than 0'),
  RATE_OUT_OF_RANGE: share(
    100,
    '30% か 0.3 のように、0% から 100% の率',
    'a rate from 0% to 100%, such as 30% or 0.3',
  ),
  RATE_IS_ZERO: [
    '{place}が 0% では逆算できません。0% より大きくして',
    '{place} is 0% and cannot be calculated back; enter a rate above 0%',
  ],
  TOO_MANY_RATES: [
    '{place} の率は{got}個です。{most}個までにして',
    '{place} has {got} rates; give at most {most}',
  ],
  COUNT_IS_ZERO: [
    '{place}が 0 では次への率を計算できません。0 より大きくするか、範囲から外して',
    '{place} is 0 and gives no rate to the next; enter more than 0 or leave it out',
  ],
  TOO_FEW_COUNTS: [
    '{place} の件数は{got}個です。2つ以上にして',
    '{place} has {got} count(s); give two or more',
  ],
  WEIGHTS_ALL_ZERO: [
    '{place} がすべて 0 です。どれかを 0 より大きくして',
    '{place} are all 0; enter one above 0',
  ],
  CUTOFF_OUT_OF_RANGE: share(100, '80% か 0.8 のように、0% から 1000%', '0% to 1000%, such as 80% or 0.8'),
  CUTOFFS_REVERSED: [
    'yellow {yellow%} が green {green%} を超えています。green 以下にして',
    'yellow is {yellow%}, above green at {green%}; make it no higher',
  ],
  LABEL_COUNT: [
    '{place} は{got}個です。緑・黄・赤の3つにして',
    '{place} has {got} cell(s); give three: green, yellow, red',
  ],
  LEVEL_OUT_OF_RANGE: openShare,
  SUCCESSES_EXCEED_TRIALS: [
    'successes {value} が trials {trials} を超えています。母数以下にして',
    'successes is {value}, more than trials at {trials}; make it no more',
  ],
  DATES_REVERSED: [
    'start {start} が end {end} より後です。入れ替えて',
    'start {start} is after end {end}; swap them',
  ],
  NO_DAY_GONE: [
    'start {start} から as_of {as_of} までに数える日がありません。as_of を後の日にして',
    'no day counts from start {start} to as_of {as_of}; take a later as_of',
  ],
  NO_DAY_LEFT: [
    'as_of {as_of} の後、end {end} までに日が残りません。end を後の日にして',
    'no day is left after as_of {as_of} up to end {end}; take a later end',
  ],
  HOLIDAYS_UNKNOWN: [
    '{value}年の祝日は分かりません ({first}年から{last}年のみ)。holidays に日付を入れて',
    'national holidays are known for {first} to {last}, not for {value}; give dates in holidays',
  ],
  RESULT_NOT_FINITE: [
    '結果が大きすぎるか、0 で割っています。引数の桁と単位を確かめて',
    'the result is too large or divided by 0; check the size and units of the arguments',
  ],
  INTERNAL: [
    '予期しない状態になりました。再実行し、続くなら引数を開発元に知らせて',
    'something unexpected happened; try again, or tell the developer the arguments',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
