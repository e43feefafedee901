import { isWrongAmount } from './amounts.ts';
import type { GoalFields } from './GoalFields.ts';

/** DOM id of the first number of the goal that cannot be read; null: all can. */
export function wrongField({ target, baseline, secured, unit, guards }: GoalFields): string | null {
  if (isWrongAmount(target, unit)) return 'goal-target';
  if (isWrongAmount(baseline, unit)) return 'goal-baseline';
  const guard = guards.findIndex(({ limit }) => isWrongAmount(limit, ''));
  if (guard >= 0) return `guard-${guard}-limit`;
  return isWrongAmount(secured, unit) ? 'goal-secured' : null;
}
