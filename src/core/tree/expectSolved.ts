import { KpiError } from '../errors/KpiError.ts';
import { type Goal, seekGoal } from './seekGoal.ts';
import type { Tape } from './Tape.ts';

/** The lever's value that reaches the goal. @throws BOUNDS_REVERSED, LEVER_NO_EFFECT, TARGET_UNREACHABLE */
export function expectSolved(tape: Tape, inputs: ArrayLike<number>, goal: Goal): number {
  const { target, min, max } = goal;
  if (min > max) throw new KpiError('BOUNDS_REVERSED', { min, max });
  const lever = tape.names[goal.lever]!;
  const result = seekGoal(tape, inputs, goal);
  if (result.status === 'noEffect')
    throw new KpiError('LEVER_NO_EFFECT', { lever, target, now: result.result });
  if (result.status === 'unreachable')
    throw new KpiError('TARGET_UNREACHABLE', { lever, target, ranges: result.ranges });
  return result.value;
}
