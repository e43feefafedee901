import type { Aggregation } from '../model/vocabulary.ts';
import { sumDecimals } from './sumDecimals.ts';

/** One period of a KPI: its value, or for a ratio what is counted and what it is divided by. */
export interface PeriodValue {
  /** Null: missing, which is not zero. */
  readonly numerator: number | null;
  /** Null for a figure that is no ratio. */
  readonly denominator: number | null;
}

export interface Aggregate {
  /** Null where nothing is known, the denominators are 0, or the periods cannot be joined. */
  readonly value: number | null;
  /** Periods that were left out because something was missing. */
  readonly missing: number;
}

/**
 * Joins the values of several periods the way the KPI allows. A ratio is the sum of its numerators over
 * the sum of its denominators: averaging the rates would give a slow month the weight of a busy one.
 */
export function aggregate(periods: readonly PeriodValue[], aggregation: Aggregation): Aggregate {
  const isRatio = aggregation === 'ratioOfSums';
  const known = periods.filter((p) => p.numerator !== null && (!isRatio || p.denominator !== null));
  const missing = periods.length - known.length;
  const numerators = known.map((p) => p.numerator!);
  if (known.length === 0) return { value: null, missing };
  switch (aggregation) {
    case 'sum':
      return { value: sumDecimals(numerators), missing };
    case 'ratioOfSums':
      return {
        value: quotient(sumDecimals(numerators), sumDecimals(known.map((p) => p.denominator!))),
        missing,
      };
    case 'mean':
      return { value: sumDecimals(numerators) / known.length, missing };
    case 'last':
      return { value: periods[periods.length - 1]!.numerator, missing };
    case 'recompute':
      // Medians and unique people of a year do not follow from those of its months.
      return { value: periods.length === 1 ? numerators[0]! : null, missing };
  }
}

function quotient(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : numerator / denominator;
}
