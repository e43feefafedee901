import { useText } from '../i18n/index.ts';
import type { FunnelDraft } from './FunnelDraft.ts';
import type { FunnelFormat } from './formatFunnel.ts';
import { PerDay } from './PerDay.tsx';
import { SafeAnswer } from './SafeAnswer.tsx';
import type { FunnelSolution } from './solveFunnel.ts';
import type { ConfidenceAnswer } from './useConfidence.ts';

interface Props {
  draft: FunnelDraft;
  solution: FunnelSolution;
  confidence: ConfidenceAnswer;
  format: FunnelFormat;
  onChange(draft: FunnelDraft): void;
}

/** The answer as one sentence somebody can say aloud, and what it means for a day. */
export function ResultPanel({ draft, solution, confidence, format, onChange }: Props) {
  const text = useText().reverse.result;
  const { numbers, gap } = solution;
  const blocking = numbers.faults.filter(({ field }) => field !== 'days');
  if (blocking.length > 0) {
    const onlyMissing = blocking.every(({ isMissing }) => isMissing);
    return (
      <div class="panel">
        <p class="hint">{onlyMissing ? text.waiting : text.waitingForRepair}</p>
      </div>
    );
  }
  if (gap === 0)
    return (
      <div class="panel">
        <p>{text.reached}</p>
      </div>
    );
  return (
    <div class="panel">
      <SafeAnswer draft={draft} solution={solution} confidence={confidence} format={format} />
      {numbers.secured! > 0 && (
        <p class="hint">{text.secured(format.amount(numbers.secured!), format.gap)}</p>
      )}
      <PerDay draft={draft} solution={solution} confidence={confidence} format={format} onChange={onChange} />
    </div>
  );
}
