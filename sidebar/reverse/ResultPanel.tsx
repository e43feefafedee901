import { useText } from '../i18n/index.ts';
import { Bold } from '../parts/Bold.tsx';
import { Input } from '../parts/Field.tsx';
import type { FunnelDraft } from './FunnelDraft.ts';
import type { FunnelFormat } from './formatFunnel.ts';
import type { FunnelSolution } from './solveFunnel.ts';
import { stageNames } from './solveFunnel.ts';
import { units } from './units.ts';

interface Props {
  draft: FunnelDraft;
  solution: FunnelSolution;
  format: FunnelFormat;
  onChange(draft: FunnelDraft): void;
}

/** The answer as one sentence somebody can say aloud, and what it means for a day. */
export function ResultPanel({ draft, solution, format, onChange }: Props) {
  const text = useText().reverse;
  const { numbers, counts, gap } = solution;
  const blocking = numbers.faults.filter(({ field }) => field !== 'days');
  if (blocking.length > 0) {
    const onlyMissing = blocking.every(({ isMissing }) => isMissing);
    return (
      <div class="panel">
        <p class="hint">{onlyMissing ? text.result.waiting : text.result.waitingForRepair}</p>
      </div>
    );
  }
  if (gap === 0)
    return (
      <div class="panel">
        <p>{text.result.reached}</p>
      </div>
    );
  const first = stageNames(draft, text)[0]!;
  return (
    <div class="panel">
      <p>
        <Bold
          text={text.result.sentence(text.result.firstStage(first, format.count(counts[0]!)), format.goal)}
        />
      </p>
      {numbers.secured! > 0 && (
        <p class="hint">{text.result.secured(format.amount(numbers.secured!), format.gap)}</p>
      )}
      <PerDay draft={draft} solution={solution} format={format} onChange={onChange} />
    </div>
  );
}

function PerDay({ draft, solution, format, onChange }: Props) {
  const text = useText().reverse;
  const { period } = units[draft.unit];
  if (period === null) return null;
  const { numbers, perDay } = solution;
  const faulty = numbers.faults.some(({ field }) => field === 'days');
  return (
    <>
      <div class="unit">
        <label for="days">{text.result.days[period]}</label>
        <Input
          id="days"
          numeric
          invalid={faulty}
          value={draft.days ?? String(numbers.days)}
          onInput={(days) => onChange({ ...draft, days })}
        />
        {text.result.dayUnit}
      </div>
      {draft.days === null && <p class="hint">{text.result.weekdaysOnly}</p>}
      {perDay !== null && (
        <p class="hint">
          <Bold text={text.result.perDay(stageNames(draft, text)[0]!, format.count(perDay))} />
        </p>
      )}
    </>
  );
}
