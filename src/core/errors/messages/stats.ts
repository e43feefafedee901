import type { ErrorData } from '../KpiError.ts';

const percent = (value: unknown): string => `${Number((Number(value) * 100).toPrecision(6))}%`;
/** 90 that was meant as 90%. */
const isPercentSlip = (d: ErrorData): boolean => Number(d.raw) >= 1 && Number(d.raw) < 100;
const hundredth = (d: ErrorData): number => Number((Number(d.raw) / 100).toPrecision(12));

const ja = {
  TOO_FEW_VALUES: (d: ErrorData) =>
    `${d.place} の値は${d.got}個です。${d.needed}個以上が必要です。過去の期間を加えてください。`,
  CONFIDENCE_OUT_OF_RANGE: (d: ErrorData) =>
    isPercentSlip(d)
      ? `${d.place} ${d.value} は ${percent(d.raw)} です。${d.value}% か ${hundredth(d)} のように、100% より小さい値を入力してください。`
      : `${d.place} ${d.value} は確率になりません。90% か 0.9 のように、0% より大きく 100% より小さい値を入力してください。`,
  CONFIDENCE_UNREACHABLE: (d: ErrorData) =>
    `${percent(d.confidence)} の確率で届くには1兆件を超えます。confidence を下げるか、samples の多い転換率を使ってください。`,
  SAMPLES_NOT_POSITIVE: (d: ErrorData) =>
    `${d.place} ${d.value} は母数になりません。転換率を測った件数を 1 以上で入力してください。`,
  SAMPLES_AND_RATES: (d: ErrorData) =>
    `samples は${d.samples}個、rates は${d.rates}個です。同じ個数にしてください。`,
  SEASON_OUT_OF_RANGE: (d: ErrorData) =>
    `${d.place} ${d.value} は周期になりません。1 から 366 の整数 (月次 12、日次 7、週次 52、季節なし 1) を入力してください。`,
  PERIODS_OUT_OF_RANGE: (d: ErrorData) =>
    `${d.place} ${d.value} は期間の数になりません。${d.least} から ${d.most} の整数を入力してください。`,
  SPREAD_OUT_OF_RANGE: (d: ErrorData) =>
    `${d.place} ${d.value} はばらつきになりません。平均に対する標準偏差を 0% から 500% の間で入力してください (10% なら 0.1)。`,
  TRIALS_OUT_OF_RANGE: (d: ErrorData) =>
    `${d.place} ${d.value} は試行回数になりません。100 から 1,000,000 の整数を入力してください。`,
  SENSITIVITY_OUT_OF_RANGE: (d: ErrorData) =>
    `${d.place} ${d.value} は感度になりません。誤報を許す割合を 0.1% から 50% の間で入力してください (標準は 5%)。`,
  EXCLUDE_SIZE: (d: ErrorData) =>
    `exclude は${d.exclude}個、values は${d.values}個です。同じ大きさの範囲にしてください。`,
  TREE_NOT_FINITE: () =>
    `式はばらつきの範囲で 0 で割ることがあり、確率を計算できません。割る側の spreads を小さくしてください。`,
};

const en: typeof ja = {
  TOO_FEW_VALUES: (d) => `${d.place} has ${d.got} value(s), ${d.needed} are needed; add past periods.`,
  CONFIDENCE_OUT_OF_RANGE: (d) =>
    isPercentSlip(d)
      ? `${d.place} is ${d.value} = ${percent(d.raw)}; enter less than 100%, such as ${d.value}% or ${hundredth(d)}.`
      : `${d.place} ${d.value} is no probability; enter one above 0% and below 100%, such as 90% or 0.9.`,
  CONFIDENCE_UNREACHABLE: (d) =>
    `reaching the target with ${percent(d.confidence)} takes more than 10^12; lower confidence or use rates with more samples.`,
  SAMPLES_NOT_POSITIVE: (d) =>
    `${d.place} ${d.value} is no number of cases; enter how many cases the rate was measured on, 1 or more.`,
  SAMPLES_AND_RATES: (d) =>
    `there are ${d.samples} samples but ${d.rates} rates; give the same number of both.`,
  SEASON_OUT_OF_RANGE: (d) =>
    `${d.place} ${d.value} is no season length; enter a whole number from 1 to 366 (12 monthly, 7 daily, 52 weekly, 1 none).`,
  PERIODS_OUT_OF_RANGE: (d) =>
    `${d.place} ${d.value} is no number of periods; enter a whole number from ${d.least} to ${d.most}.`,
  SPREAD_OUT_OF_RANGE: (d) =>
    `${d.place} ${d.value} is no spread; enter a relative standard deviation from 0% to 500% (0.1 for 10%).`,
  TRIALS_OUT_OF_RANGE: (d) =>
    `${d.place} ${d.value} is no number of trials; enter a whole number from 100 to 1,000,000.`,
  SENSITIVITY_OUT_OF_RANGE: (d) =>
    `${d.place} ${d.value} is no sensitivity; enter the share of false alarms you accept, 0.1% to 50% (usually 5%).`,
  EXCLUDE_SIZE: (d) =>
    `exclude has ${d.exclude} cells, values has ${d.values}; give ranges of the same size.`,
  TREE_NOT_FINITE: () =>
    `within these spreads the formula may divide by 0, so there is no probability; lower the spread of the divisor.`,
};

export const statsMessages = { ja, en };
