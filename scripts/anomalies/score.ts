import { detectAnomalies } from '../../src/core/anomaly/detectAnomalies.ts';
import { drawing, type Kind } from './Kind.ts';

const ALPHA = 0.05;

/** What became of the anomalies and marks of some series. */
export interface Count {
  readonly anomalies: number;
  readonly found: number;
  readonly marks: number;
  readonly right: number;
}

export const added = (counts: readonly Count[]): Count =>
  counts.reduce(
    (a, b) => ({
      anomalies: a.anomalies + b.anomalies,
      found: a.found + b.found,
      marks: a.marks + b.marks,
      right: a.right + b.right,
    }),
    { anomalies: 0, found: 0, marks: 0, right: 0 },
  );

/** Judges one series of a kind. @param season null: found from the data */
export function countMarks(kind: Kind, season: number | null, seed: number): Count {
  const { values, anomalies, isExplained } = kind.make(drawing(seed));
  const verdicts = detectAnomalies(values, season, isExplained, ALPHA);
  const marks = verdicts.flatMap(({ mark }, t) => (mark ? [t] : []));
  const places = new Set(anomalies.flat());
  return {
    anomalies: anomalies.length,
    found: anomalies.filter((one) => one.some((t) => marks.includes(t))).length,
    marks: marks.length,
    right: marks.filter((t) => places.has(t)).length,
  };
}

/** The harmonic mean of the share of anomalies found and of marks that are right; null without anomalies. */
export function f1({ anomalies, found, marks, right }: Count): number | null {
  if (anomalies === 0) return null;
  const recall = found / anomalies;
  const precision = marks === 0 ? 0 : right / marks;
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}
