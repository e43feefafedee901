import { median } from '../distributions/quantile.ts';
import type { Observation } from '../forecast/scaledSeries.ts';
import { judgeValues, type Verdict } from './judgeValues.ts';

const WEEK = 7;

/** The usual value at each place of the week. */
function usualWeek(known: readonly Observation[], perWeek: number): number[] {
  const same = Array.from({ length: perWeek }, (): number[] => []);
  known.forEach((v, t) => {
    if (v !== null) same[t % perWeek]!.push(v);
  });
  return same.map((values) => (values.length > 0 ? median(values) : 0));
}

/**
 * Judges the sums of days, a week being their season, and marks an unusual day at its value farthest out, unless the day
 * before or after stands out farther on the same side: what happened is one alarm. Every value has the score of its day,
 * and its share of what is expected of the day as the usual week divides it. Places without a value count as usual; a
 * day with fewer than half of its values is a gap.
 *
 * @param known the values that are neither missing nor explained
 * @param perDay values a day; the first value begins a day
 */
export function judgeDays(
  values: readonly Observation[],
  known: readonly Observation[],
  perDay: number,
  alpha: number,
): Verdict[] {
  const week = usualWeek(known, WEEK * perDay);
  const usual = (t: number): number => week[t % week.length]!;
  const days = Array.from({ length: Math.ceil(values.length / perDay) }, (_, day) => {
    const places = Array.from({ length: perDay }, (_place, i) => day * perDay + i);
    const given = places.filter((t) => (known[t] ?? null) !== null);
    const expected = places.reduce((sum, t) => sum + usual(t), 0);
    return { given, usual: expected, missing: expected - given.reduce((sum, t) => sum + usual(t), 0) };
  });
  const sums = days.map(({ given, missing }) =>
    2 * given.length < perDay ? null : given.reduce((sum, t) => sum + known[t]!, missing),
  );
  const verdicts = judgeValues(sums, WEEK, [], alpha);
  const expectedAt = (t: number): number => {
    const day = Math.floor(t / perDay);
    return usual(t) + (verdicts[day]!.expected - days[day]!.usual) / perDay;
  };
  const isBeyond = (day: number, { mark, score }: Verdict): boolean =>
    verdicts[day]?.mark === mark && Math.abs(verdicts[day]!.score!) > Math.abs(score!);
  const farthest = verdicts.map((verdict, day) => {
    const { mark } = verdict;
    if (!mark || isBeyond(day - 1, verdict) || isBeyond(day + 1, verdict)) return -1;
    const above = (t: number): number => (known[t]! - expectedAt(t)) * (mark === 'low' ? -1 : 1);
    return days[day]!.given.reduce((far, t) => (above(t) > above(far) ? t : far), days[day]!.given[0]!);
  });
  return values.map((value, t): Verdict => {
    const { mark, score } = verdicts[Math.floor(t / perDay)]!;
    const isMarked = farthest[Math.floor(t / perDay)] === t;
    return { mark: isMarked ? mark : null, score: value === null ? null : score, expected: expectedAt(t) };
  });
}
