import type { ErrorData } from '../KpiError.ts';

const percent = (value: unknown): string => `${Number((Number(value) * 100).toPrecision(6))}%`;

const ja = {
  TOO_FEW_VALUES: (d: ErrorData) =>
    `${d.place} の値は${d.got}個です。${d.needed}個以上の実績を渡してください。`,
  CONFIDENCE_OUT_OF_RANGE: (d: ErrorData) =>
    `${d.place} ${d.value} は確率になりません。90% や 0.9 のように、0% より大きく 100% より小さい値を入力してください。`,
  CONFIDENCE_UNREACHABLE: (d: ErrorData) =>
    `${percent(d.confidence)} の確からしさでは必要数が1兆を超えます。confidence を下げるか、samples を増やしてください。`,
  SAMPLES_NOT_POSITIVE: (d: ErrorData) =>
    `${d.place} ${d.value} は件数になりません。転換率を測った母数を 1 以上で入力してください。`,
  SEASON_OUT_OF_RANGE: (d: ErrorData) =>
    `${d.place} ${d.value} は周期になりません。1 から 366 の整数 (月次 12、日次 7、週次 52、季節なし 1) を入力してください。`,
  PERIODS_OUT_OF_RANGE: (d: ErrorData) =>
    `${d.place} ${d.value} は期間の数になりません。1 から ${d.max} の整数を入力してください。`,
  SPREAD_OUT_OF_RANGE: (d: ErrorData) =>
    `${d.place} ${d.value} はばらつきになりません。平均に対する標準偏差を 0% から 500% の間で入力してください (10% なら 0.1)。`,
  SPREAD_NEEDS_POSITIVE: (d: ErrorData) =>
    `${d.place} ${d.value} は 0 以下なので、比率のばらつきを持てません。正の値にするか、spreads を 0 にしてください。`,
  TRIALS_OUT_OF_RANGE: (d: ErrorData) =>
    `${d.place} ${d.value} は試行回数になりません。100 から 1,000,000 の整数を入力してください。`,
  SENSITIVITY_OUT_OF_RANGE: (d: ErrorData) =>
    `${d.place} ${d.value} は感度になりません。誤報を許す割合を 0.1% から 50% の間で入力してください (標準は 5%)。`,
  TREE_NOT_FINITE: (d: ErrorData) =>
    `この計算式はばらつきの範囲で 0 で割ることがあり、確率を計算できません (${d.formula})。割る側の spreads を小さくしてください。`,
  MARGINS_DIFFER: (d: ErrorData) =>
    `行の合計 ${d.rows} と列の合計 ${d.columns} が違います。両方の合計を同じ値にしてください。`,
  MARGINS_IMPOSSIBLE: (d: ErrorData) =>
    `重みが 0 の組み合わせが多く、合計 ${d.total} を割り振れません。どこかの重みを正の値にしてください。`,
};

const en: typeof ja = {
  TOO_FEW_VALUES: (d) => `${d.place} has ${d.got} value(s); give at least ${d.needed}.`,
  CONFIDENCE_OUT_OF_RANGE: (d) =>
    `${d.place} ${d.value} is no probability; enter one above 0% and below 100%, such as 90% or 0.9.`,
  CONFIDENCE_UNREACHABLE: (d) =>
    `a confidence of ${percent(d.confidence)} needs more than 10^12; lower confidence or give more samples.`,
  SAMPLES_NOT_POSITIVE: (d) =>
    `${d.place} ${d.value} is no number of cases; enter how many cases the rate was measured on, 1 or more.`,
  SEASON_OUT_OF_RANGE: (d) =>
    `${d.place} ${d.value} is no season length; enter a whole number from 1 to 366 (12 monthly, 7 daily, 52 weekly, 1 none).`,
  PERIODS_OUT_OF_RANGE: (d) => `${d.place} ${d.value} is no number of periods; enter 1 to ${d.max}.`,
  SPREAD_OUT_OF_RANGE: (d) =>
    `${d.place} ${d.value} is no spread; enter a relative standard deviation from 0% to 500% (0.1 for 10%).`,
  SPREAD_NEEDS_POSITIVE: (d) =>
    `${d.place} ${d.value} is not above 0, so it cannot vary in proportion; make it positive or set its spread to 0.`,
  TRIALS_OUT_OF_RANGE: (d) =>
    `${d.place} ${d.value} is no number of trials; enter a whole number from 100 to 1,000,000.`,
  SENSITIVITY_OUT_OF_RANGE: (d) =>
    `${d.place} ${d.value} is no sensitivity; enter the share of false alarms you accept, 0.1% to 50% (usually 5%).`,
  TREE_NOT_FINITE: (d) =>
    `within these spreads the formula may divide by 0, so there is no probability (${d.formula}); lower the spread of the divisor.`,
  MARGINS_DIFFER: (d) =>
    `the rows add up to ${d.rows} but the columns to ${d.columns}; make the totals equal.`,
  MARGINS_IMPOSSIBLE: (d) =>
    `too many weights are 0 to place a total of ${d.total}; make one of those weights positive.`,
};

export const statsMessages = { ja, en };
