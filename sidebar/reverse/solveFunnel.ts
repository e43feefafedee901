import { gap as gapToTarget } from '../../src/core/funnel/gap.ts';
import { reverse } from '../../src/core/funnel/reverse.ts';
import type { Text } from '../i18n/index.ts';
import { type ConfidenceQuestion, confidenceQuestion, confidences } from './confidence.ts';
import type { FunnelDraft } from './FunnelDraft.ts';
import type { FunnelPlan } from './FunnelPlan.ts';
import { type FunnelNumbers, readFields } from './readFields.ts';
import { businessDaysIn, units } from './units.ts';

export interface FunnelSolution {
  readonly numbers: FunnelNumbers;
  /** What is still missing to the target, in its own unit. */
  readonly gap: number | null;
  /** One count a stage and the goal's last; null where a rate from there on is missing: never 0. */
  readonly counts: readonly (number | null)[];
  /** Of the first stage, a business day. */
  readonly perDay: number | null;
  /** What to ask for the counts that are enough with confidence; null while there is nothing to ask. */
  readonly question: ConfidenceQuestion | null;
  /** Null while any field is faulty. */
  readonly plan: FunnelPlan | null;
}

/** The live answer to the draft, with the code that also runs in the cells. */
export function solveFunnel(draft: FunnelDraft, text: Text['reverse'], today: string): FunnelSolution {
  const { period, money } = units[draft.unit];
  const numbers = readFields(draft, period && businessDaysIn(period, today));
  const { target, secured, unitValue, rates, days } = numbers;
  const gap = target === null || secured === null ? null : gapToTarget(target, secured, null);
  const known = gap !== null && (!money || unitValue !== null);
  const counts = known ? countsFrom(gap, rates, unitValue) : rates.map(() => null).concat([null]);
  const question = confidenceQuestion(numbers, counts, confidences[draft.confidence]);
  const first = counts[0] ?? null;
  return {
    numbers,
    gap,
    counts,
    perDay: first === null || days === null ? null : Math.ceil(first / days),
    question,
    plan: numbers.faults.length > 0 ? null : toPlan(draft, numbers, question, text),
  };
}

/** Stages after the last faulty rate can still be answered. */
function countsFrom(gap: number, rates: readonly (number | null)[], unitValue: number | null) {
  const firstKnown = rates.lastIndexOf(null) + 1;
  const known = rates.slice(firstKnown) as number[];
  return [...Array<null>(firstKnown).fill(null), ...reverse(gap, known, { unitValue, wholeUnits: true })];
}

export const stageNames = (draft: FunnelDraft, text: Text['reverse']) =>
  draft.stages.map(({ name }, i) => name.trim() || text.unnamedStage(i + 1));

export const goalName = (draft: FunnelDraft, text: Text['reverse']) =>
  draft.goalName.trim() || text.unnamedGoal;

function toPlan(
  draft: FunnelDraft,
  numbers: FunnelNumbers,
  question: ConfidenceQuestion | null,
  text: Text['reverse'],
): FunnelPlan {
  const names = stageNames(draft, text);
  return {
    goalName: goalName(draft, text),
    target: numbers.target!,
    targetUnit: text.units[draft.unit],
    secured: numbers.secured!,
    unitValue: numbers.unitValue,
    stages: numbers.rates.map((rate, i) => ({ name: names[i]!, rate: rate! })),
    confidence: question && { level: question.level, samples: question.samples },
  };
}
