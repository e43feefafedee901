import type { Choices } from '../words/readWord.ts';

/** Which way a KPI is better: a higher value, a lower one, or one near the target. */
export type Direction = 'higher' | 'lower' | 'band';

export const DIRECTION_WORDS: Choices<Direction> = {
  higher: [
    '高いほど良い',
    '大きいほど良い',
    '多いほど良い',
    '高い',
    '上',
    '↑',
    'higher',
    'higher is better',
    'up',
  ],
  lower: [
    '低いほど良い',
    '小さいほど良い',
    '少ないほど良い',
    '低い',
    '下',
    '↓',
    'lower',
    'lower is better',
    'down',
  ],
  band: [
    '範囲',
    '範囲内',
    '範囲内が良い',
    '目標に近いほど良い',
    '↕',
    '↔',
    'band',
    'range',
    'within a band',
    'band is better',
  ],
};
