import type { Sentence } from '../Sentence.ts';
import { openShare, unusable } from './arguments.ts';

const wholeNumber = (least: string, most: string, hintJa = '', hintEn = ''): Sentence =>
  unusable(
    `${least} から ${most} の整数${hintJa}を入力して`,
    `a whole number from ${least} to ${most}${hintEn}`,
  );

/** Two arguments that must be as long as each other. */
export const lengths = (first: string, count: string, second: string, other: string): Sentence => [
  `${first} は{${count}}個、${second} は{${other}}個です。同じ個数にして`,
  `${first} has {${count}} items, ${second} {${other}}; give as many of each`,
];

export const statsMessages = {
  TOO_FEW_VALUES: [
    '{place} の値は{got}個です。{needed}個以上にして',
    '{place} has {got} value(s), {needed} are needed; add past periods',
  ],
  CONFIDENCE_OUT_OF_RANGE: openShare,
  CONFIDENCE_UNREACHABLE: [
    '{confidence%} には1兆件を超えます。target か confidence を下げるか、samples を増やして',
    '{confidence%} takes more than 10^12; lower target or confidence, or use more samples',
  ],
  SAMPLES_NOT_POSITIVE: unusable(
    '率を測った件数を 1 以上で入力して',
    'how many cases the rate was measured on, 1 or more',
  ),
  SAMPLES_AND_RATES: lengths('samples', 'samples', 'rates', 'rates'),
  SEASON_OUT_OF_RANGE: wholeNumber(
    '1',
    '366',
    ' (月次 12、日次 7、なし 1)',
    ' (12 monthly, 7 daily, 1 none)',
  ),
  PERIODS_OUT_OF_RANGE: wholeNumber('{least}', '{most}'),
  SPREAD_OUT_OF_RANGE: unusable(
    '標準偏差 ÷ 平均を 0% から 500% で入力して',
    'a relative standard deviation from 0% to 500%',
  ),
  TRIALS_OUT_OF_RANGE: wholeNumber('100', '1,000,000'),
  SENSITIVITY_OUT_OF_RANGE: unusable(
    '誤報を許す割合を 0.1% から 50% で入力して',
    'the accepted share of false alarms, 0.1% to 50%',
  ),
  EXCLUDE_SIZE: lengths('exclude', 'exclude', 'values', 'values'),
  TREE_NOT_FINITE: [
    'このばらつきでは 0 で割ることがあります。割る側の spreads を小さくして',
    'within these spreads the formula may divide by 0; lower the spread of the divisor',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
