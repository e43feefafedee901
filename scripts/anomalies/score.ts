import { detectAnomalies } from '../../src/core/anomaly/detectAnomalies.ts';
import { drawing, type Kind, type Labelled } from './Kind.ts';

const ALPHA = 0.05;

/** What became of the anomalies and marks of some series. */
export interface Count {
  readonly anomalies: number;
  readonly found: number;
  readonly marks: number;
  readonly right: number;
  /** Runs of marks on the same side: what lasts is one alarm. */
  readonly alarms: number;
}

export const added = (counts: readonly Count[]): Count =>
  counts.reduce(
    (a, b) => ({
      anomalies: a.anomalies + b.anomalies,
      found: a.found + b.found,
      marks: a.marks + b.marks,
      right: a.right + b.right,
      alarms: a.alarms + b.alarms,
    }),
    { anomalies: 0, found: 0, marks: 0, right: 0, alarms: 0 },
  );

/** Judges one series. @param season null: found from the data */
export function countOf(series: Labelled<number | null>, season: number | null): Count {
  const { values, anomalies, isExplained } = series;
  const verdicts = detectAnomalies(values, season, isExplained, ALPHA);
  const marks = verdicts.flatMap(({ mark }, t) => (mark ? [t] : []));
  const places = new Set(anomalies.flat());
  const isMarked = new Set(marks);
  return {
    anomalies: anomalies.length,
    found: anomalies.filter((one) => one.some((t) => isMarked.has(t))).length,
    marks: marks.length,
    right: marks.filter((t) => places.has(t)).length,
    alarms: marks.filter((t) => verdicts[t - 1]?.mark !== verdicts[t]!.mark).length,
  };
}

/** Draws and judges one series of a kind. */
export const countMarks = (kind: Kind, season: number | null, seed: number): Count =>
  countOf(kind.make(drawing(seed)), season);

/** The harmonic mean of the share of anomalies found and of marks that are right; null without anomalies. */
export function f1({ anomalies, found, marks, right }: Count): number | null {
  if (anomalies === 0) return null;
  const recall = found / anomalies;
  const precision = marks === 0 ? 0 : right / marks;
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}
