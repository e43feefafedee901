import { isWrongAmount } from './amounts.ts';
import type { GoalFields } from './GoalFields.ts';

export interface WrongField {
  /** DOM id. */
  readonly id: string;
  readonly typed: string;
}

/** The first number of the goal that cannot be read; null: all can. */
export function wrongField({ target, baseline, secured, unit, guards }: GoalFields): WrongField | null {
  const numbers = [
    { id: 'goal-target', typed: target, unit },
    { id: 'goal-baseline', typed: baseline, unit },
    ...guards.map(({ limit }, index) => ({ id: `guard-${index}-limit`, typed: limit, unit: '' })),
    { id: 'goal-secured', typed: secured, unit },
  ];
  return numbers.find((field) => isWrongAmount(field.typed, field.unit)) ?? null;
}
