import type { Period } from './Period.ts';

export const PERIODS_A_YEAR: Readonly<Record<Period, number>> = { year: 1, quarter: 4, month: 12, week: 52 };
