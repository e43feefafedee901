import type { Words } from '../../words/Words.ts';
import type { ErrorData } from '../KpiError.ts';

const quoteJa = (d: ErrorData) => (typeof d.raw === 'string' ? `「${d.value}」` : ` ${d.value} `);
const quoteEn = (d: ErrorData) => (typeof d.raw === 'string' ? `"${d.value}"` : `${d.value}`);

/** Twelve digits hide what binary adds: 30.1 × 100 is 3010, not 3010.0000000000005. */
const times = (value: unknown, factor: number) => Number((Number(value) * factor).toPrecision(12));
const isPercentSlip = (d: ErrorData) => Number(d.raw) > 1 && Number(d.raw) <= 100;

/** `30% か 0.3` for a 30 that was meant as a percentage. */
const slipJa = (d: ErrorData) =>
  `${d.place} ${d.value} は ${times(d.raw, 100)}% です。${d.value}% か ${times(d.raw, 0.01)} と入力してください。`;
const slipEn = (d: ErrorData) =>
  `${d.place} is ${d.value} = ${times(d.raw, 100)}%; enter ${d.value}% or ${times(d.raw, 0.01)}.`;

const choices = (d: ErrorData) => d.choices as Words;
const choicesJa = (d: ErrorData) => Object.keys(choices(d)).map((id) => `「${choices(d)[id]!.ja}」`);
const choicesEn = (d: ErrorData) => Object.keys(choices(d)).map((id) => `"${id}"`);

const ja = {
  MISSING_ARGUMENT: (d: ErrorData) =>
    `${d.argument} が空です。値を入力するか、値のあるセルを指定してください。`,
  BLANK_INSIDE: (d: ErrorData) => `${d.place}が空です。値を入力するか、空のセルを範囲から外してください。`,
  CELL_ERROR: (d: ErrorData) =>
    `${d.place}のセルがエラー ${d.value} です。参照先のエラーを先に直してください。`,
  NOT_A_NUMBER: (d: ErrorData) =>
    `${d.place}${quoteJa(d)}は数値として読めません。1500、12万、2.5% のように入力してください。`,
  NOT_TEXT: (d: ErrorData) => `${d.place}${quoteJa(d)}は使えません。文字を入力してください。`,
  NOT_A_DATE: (d: ErrorData) =>
    `${d.place}${quoteJa(d)}は日付として読めません。2026/11/20 のように入力してください。`,
  NOT_ONE_CELL: (d: ErrorData) =>
    `${d.argument} は${d.rows}行${d.columns}列の範囲です。1つのセルを指定してください。`,
  NOT_A_VECTOR: (d: ErrorData) =>
    `${d.argument} は${d.rows}行${d.columns}列の範囲です。1行か1列の範囲を指定してください。`,
  SHAPES_DIFFER: (d: ErrorData) =>
    `${d.argument} は${d.rows}行${d.columns}列、${d.other} は${d.otherRows}行${d.otherColumns}列です。同じ大きさの範囲か、1つのセルを指定してください。`,
  UNKNOWN_WORD: (d: ErrorData) =>
    `${d.place}${quoteJa(d)}は選べません。${choicesJa(d).join('')}のどれかを入力してください。`,
  NEGATIVE: (d: ErrorData) => `${d.place} ${d.value} はマイナスです。0 以上の値を入力してください。`,
  NOT_POSITIVE: (d: ErrorData) => `${d.place} ${d.value} は使えません。0 より大きい値を入力してください。`,
  RATE_OUT_OF_RANGE: (d: ErrorData) =>
    isPercentSlip(d)
      ? slipJa(d)
      : `${d.place} ${d.value} は転換率になりません。0% から 100% の間の率を、30% か 0.3 のように入力してください。`,
  RATE_IS_ZERO: (d: ErrorData) =>
    `${d.place}は 0% です。率が 0% では逆算できないので、0% より大きい率を入力してください。`,
  TOO_MANY_RATES: (d: ErrorData) =>
    `${d.argument} の率は${d.got}個です。${d.most}個までの範囲を指定してください。`,
  COUNT_IS_ZERO: (d: ErrorData) =>
    `${d.place}は 0 なので、次の段階への率を計算できません。0 より大きい件数を入力するか、この段階を範囲から外してください。`,
  TOO_FEW_COUNTS: (d: ErrorData) =>
    `${d.argument} の件数は${d.got}個です。率を計算するには、2つ以上の段階を指定してください。`,
  WEIGHTS_ALL_ZERO: (d: ErrorData) =>
    `${d.argument} がすべて 0 です。1つ以上に 0 より大きい重みを入力してください。`,
  CUTOFF_OUT_OF_RANGE: (d: ErrorData) =>
    isPercentSlip(d)
      ? slipJa(d)
      : `${d.place} ${d.value} は使えません。0% から 1000% の間の達成率を、80% か 0.8 のように入力してください。`,
  CUTOFFS_REVERSED: (d: ErrorData) =>
    `yellow ${times(d.yellow, 100)}% が green ${times(d.green, 100)}% より大きくなっています。yellow は green 以下にしてください。`,
  LABEL_COUNT: (d: ErrorData) =>
    `${d.argument} のセルは${d.got}個です。緑・黄・赤の順に3つのセルを指定してください。`,
  LEVEL_OUT_OF_RANGE: (d: ErrorData) =>
    isPercentSlip(d)
      ? slipJa(d)
      : `${d.place} ${d.value} は信頼水準になりません。0% より大きく 100% より小さい値を、95% か 0.95 のように入力してください。`,
  SUCCESSES_EXCEED_TRIALS: (d: ErrorData) =>
    `successes ${d.value} が trials ${d.trials} より大きくなっています。母数のうち成功した件数を入力してください。`,
  DATES_REVERSED: (d: ErrorData) =>
    `start ${d.start} が end ${d.end} より後です。開始日と終了日を入れ替えてください。`,
  NO_DAY_GONE: (d: ErrorData) =>
    `start ${d.start} から as_of ${d.as_of} までに数えられる日がないので、ペースを計算できません。as_of を期間が始まった後の日にしてください。`,
  NO_DAY_LEFT: (d: ErrorData) =>
    `as_of ${d.as_of} の後、end ${d.end} までに残る日がありません。end を後の日にするか、目標を見直してください。`,
  HOLIDAYS_UNKNOWN: (d: ErrorData) =>
    `${d.value}年の祝日は分かりません。祝日を計算できるのは${d.first}年から${d.last}年です。holidays に日付を入力してください。`,
  RESULT_NOT_FINITE: () => '結果がセルで扱える大きさを超えました。引数の桁と単位を確かめてください。',
  INTERNAL: () =>
    '処理の途中で予期しない状態になりました。もう一度実行し、続くときは引数を添えて開発元に知らせてください。',
};

const en: typeof ja = {
  MISSING_ARGUMENT: (d) => `${d.argument} is empty; enter a value or point to a cell that has one.`,
  BLANK_INSIDE: (d) => `${d.place} is empty; enter a value or leave the cell out of the range.`,
  CELL_ERROR: (d) => `${d.place} holds the error ${d.value}; mend that cell first.`,
  NOT_A_NUMBER: (d) => `${d.place} is ${quoteEn(d)}, not a number; enter 1500, 12万 or 2.5%.`,
  NOT_TEXT: (d) => `${d.place} is ${quoteEn(d)}; enter text.`,
  NOT_A_DATE: (d) => `${d.place} is ${quoteEn(d)}, not a date; enter one such as 2026/11/20.`,
  NOT_ONE_CELL: (d) => `${d.argument} has ${d.rows} rows and ${d.columns} columns; point to one cell.`,
  NOT_A_VECTOR: (d) =>
    `${d.argument} has ${d.rows} rows and ${d.columns} columns; point to one row or one column.`,
  SHAPES_DIFFER: (d) =>
    `${d.argument} is ${d.rows} x ${d.columns} cells but ${d.other} is ${d.otherRows} x ${d.otherColumns}; point to ranges of the same size or to one cell.`,
  UNKNOWN_WORD: (d) => `${d.place} is ${quoteEn(d)}; enter one of ${choicesEn(d).join(', ')}.`,
  NEGATIVE: (d) => `${d.place} is ${d.value}; enter 0 or more.`,
  NOT_POSITIVE: (d) => `${d.place} is ${d.value}; enter a value above 0.`,
  RATE_OUT_OF_RANGE: (d) =>
    isPercentSlip(d)
      ? slipEn(d)
      : `${d.place} is ${d.value}, no conversion rate; enter one from 0% to 100%, such as 30% or 0.3.`,
  RATE_IS_ZERO: (d) => `${d.place} is 0%, from which nothing can be calculated back; enter a rate above 0%.`,
  TOO_MANY_RATES: (d) => `${d.argument} has ${d.got} rates; point to a range of at most ${d.most}.`,
  COUNT_IS_ZERO: (d) =>
    `${d.place} is 0, so there is no rate to the next stage; enter a count above 0 or leave the stage out.`,
  TOO_FEW_COUNTS: (d) => `${d.argument} has ${d.got} count(s); a rate needs two stages or more.`,
  WEIGHTS_ALL_ZERO: (d) => `${d.argument} are all 0; enter at least one weight above 0.`,
  CUTOFF_OUT_OF_RANGE: (d) =>
    isPercentSlip(d)
      ? slipEn(d)
      : `${d.place} is ${d.value}; enter an achievement from 0% to 1000%, such as 80% or 0.8.`,
  CUTOFFS_REVERSED: (d) =>
    `yellow is ${times(d.yellow, 100)}%, above green at ${times(d.green, 100)}%; make yellow no higher than green.`,
  LABEL_COUNT: (d) => `${d.argument} has ${d.got} cell(s); point to three, in the order green, yellow, red.`,
  LEVEL_OUT_OF_RANGE: (d) =>
    isPercentSlip(d)
      ? slipEn(d)
      : `${d.place} is ${d.value}; enter a level above 0% and below 100%, such as 95% or 0.95.`,
  SUCCESSES_EXCEED_TRIALS: (d) =>
    `successes is ${d.value}, more than trials at ${d.trials}; enter how many of the trials succeeded.`,
  DATES_REVERSED: (d) => `start ${d.start} is after end ${d.end}; swap the two dates.`,
  NO_DAY_GONE: (d) =>
    `no day counts from start ${d.start} to as_of ${d.as_of}, so there is no pace yet; take a later as_of.`,
  NO_DAY_LEFT: (d) =>
    `no day is left after as_of ${d.as_of} up to end ${d.end}; take a later end or revise the target.`,
  HOLIDAYS_UNKNOWN: (d) =>
    `national holidays are known for ${d.first} to ${d.last}, not for ${d.value}; give the dates in holidays.`,
  RESULT_NOT_FINITE: () => 'the result is too large for a cell; check the size and units of the arguments.',
  INTERNAL: () =>
    'something unexpected happened; try again, and if it stays tell the developer together with the arguments.',
};

export const argumentMessages = { ja, en };
