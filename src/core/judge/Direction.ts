import type { Words } from '../words/Words.ts';

/** Which way a KPI is better: a higher value, a lower one, or one near the target. */
export type Direction = 'higher' | 'lower' | 'band';

export const DIRECTIONS = {
  higher: {
    ja: '高いほど良い',
    en: 'Higher is better',
    also: ['大きいほど良い', '多いほど良い', '高い', '上', '以上', '↑', 'up'],
  },
  lower: {
    ja: '低いほど良い',
    en: 'Lower is better',
    also: ['小さいほど良い', '少ないほど良い', '低い', '下', '以下', '↓', 'down'],
  },
  band: {
    ja: '範囲内',
    en: 'Within a band',
    also: ['範囲', '範囲内が良い', '目標に近いほど良い', '↕', '↔', 'range', 'band is better'],
  },
} as const satisfies Words<Direction>;
