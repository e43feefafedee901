import type { Period } from '../periods/Period.ts';

/** Periods in a year. */
const PER_YEAR: Readonly<Record<Period, number>> = { year: 1, quarter: 4, month: 12, week: 52 };

const WORDS: readonly (readonly [RegExp, Period])[] = [
  [/四半期|[1-4]Q|Q[1-4]|quarter/i, 'quarter'],
  [/年(?!齢|代)|通期|annual|year/i, 'year'],
  [/月|month/i, 'month'],
  [/週|week/i, 'week'],
];

/** `/月`, `／四半期`, `/Q` behind a number. */
export const PERIOD_SUFFIX = /^[/／](年|月|週|四半期|Q|year|month|week|quarter)/i;

export function periodOfSuffix(suffix: string): Period | null {
  return /^[/／]Q$/i.test(suffix) ? 'quarter' : periodOfLabel(suffix);
}

/** The period a label speaks of: 年商, 月間, 四半期; null when it names none. */
export function periodOfLabel(label: string): Period | null {
  return WORDS.find(([pattern]) => pattern.test(label))?.[1] ?? null;
}

/** How many of the one period make one of the other. */
export function periodsIn(whole: Period, part: Period): number {
  return PER_YEAR[part] / PER_YEAR[whole];
}
