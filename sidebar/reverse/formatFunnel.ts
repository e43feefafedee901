import { formatMoney, formatNumber } from '../format.ts';
import type { Text } from '../i18n/index.ts';
import type { FunnelDraft } from './FunnelDraft.ts';
import type { FunnelSolution } from './solveFunnel.ts';
import { goalName } from './solveFunnel.ts';
import { units } from './units.ts';

/** Numbers of one funnel as its table and sentences need them. */
export interface FunnelFormat {
  count(n: number): string;
  /** In the unit of the target: a count or money. */
  amount(n: number): string;
  /** Name and amount of the goal. */
  readonly goal: string;
  /** What is still missing; for money with the count it takes. */
  readonly gap: string;
}

export function formatFunnel(draft: FunnelDraft, solution: FunnelSolution, text: Text): FunnelFormat {
  const { counted, money } = units[draft.unit];
  const { gap, counts, numbers } = solution;
  const count = (n: number) => text.reverse.counted(formatNumber(n, text.language), counted);
  const amount = (n: number) => (money ? formatMoney(n, text.language) : count(n));
  const last = counts[counts.length - 1] ?? null;
  const name = goalName(draft, text.reverse);
  const { goal, goalMoney, amountWithCount } = text.reverse.result;
  const { target } = numbers;
  return {
    count,
    amount,
    goal: target === null ? name : (money ? goalMoney : goal)(name, amount(target)),
    gap:
      gap === null ? '–' : money && last !== null ? amountWithCount(amount(gap), count(last)) : amount(gap),
  };
}
