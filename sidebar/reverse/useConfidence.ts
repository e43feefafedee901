import { useEffect, useMemo, useState } from 'preact/hooks';
import { KpiError } from '../../src/core/errors/KpiError.ts';
import { type Confidence, type ConfidenceQuestion, solveConfidence } from './confidence.ts';

/** Uncertain rates are asked about once the planner pauses, so that typing stays quick. */
const PAUSE_MS = 250;

type Answer = Confidence | 'unreachable';

export type ConfidenceAnswer = Answer | 'pending' | null;

/** `pending` while an answer is on its way; `unreachable` where no number of cases would do; null: no question. */
export function useConfidence(question: ConfidenceQuestion | null): ConfidenceAnswer {
  const key = JSON.stringify(question);
  const isSlow = question?.samples != null;
  // The key stands for the question, which is a new object at every render.
  const quick = useMemo(() => (question && !isSlow ? answer(question) : null), [key]);
  const [slow, setSlow] = useState<{ key: string; answer: Answer } | null>(null);
  useEffect(() => {
    if (!question || !isSlow) return;
    const timer = setTimeout(() => setSlow({ key, answer: answer(question) }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [key]);
  if (!isSlow) return quick;
  return slow?.key === key ? slow.answer : 'pending';
}

function answer(question: ConfidenceQuestion): Answer {
  try {
    return solveConfidence(question);
  } catch (error) {
    if (error instanceof KpiError) return 'unreachable';
    throw error;
  }
}
