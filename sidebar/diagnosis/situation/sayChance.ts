import type { Text } from '../../i18n/index.ts';
import type { Ending } from './landingOf.ts';
import type { Subject } from './useSituation.ts';

/** Whether the stretch still runs, its sum has reached the target already, or it is over. */
export type Course = 'running' | 'reached' | 'over';

export function courseOf(
  { achieved, distribution }: Ending,
  { metric, target, direction, horizon }: Pick<Subject, 'metric' | 'target' | 'direction' | 'horizon'>,
): Course {
  if (horizon.remaining === 0) return 'over';
  const isReached =
    target !== null && metric.joining === 'sum' && direction === 'higher' && achieved >= target;
  // Where values may be below 0 a sum can fall back.
  return isReached && distribution.chance(target) >= 1 ? 'reached' : 'running';
}

/** A chance in words; what is settled is no chance any more. */
export function sayChance(chance: number, text: Text['diagnosis']['chance'], course: Course): string {
  if (course === 'over') return text.over(chance >= 0.5);
  return course === 'reached' ? text.reached : text.words(chance);
}
