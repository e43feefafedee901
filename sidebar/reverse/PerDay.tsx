import { formatPercent } from '../format.ts';
import { useText } from '../i18n/index.ts';
import { Bold } from '../parts/Bold.tsx';
import { Input } from '../parts/Field.tsx';
import type { FunnelDraft } from './FunnelDraft.ts';
import type { FunnelFormat } from './formatFunnel.ts';
import type { FunnelSolution } from './solveFunnel.ts';
import { units } from './units.ts';
import type { ConfidenceAnswer } from './useConfidence.ts';

interface Props {
  draft: FunnelDraft;
  solution: FunnelSolution;
  confidence: ConfidenceAnswer;
  format: FunnelFormat;
  onChange(draft: FunnelDraft): void;
}

/** The first stage a business day, on average and with confidence. */
export function PerDay({ draft, solution, confidence, format, onChange }: Props) {
  const { reverse, language } = useText();
  const text = reverse.result;
  const { period } = units[draft.unit];
  if (period === null) return null;
  const { numbers, perDay } = solution;
  const faulty = numbers.faults.some(({ field }) => field === 'days');
  const safe = typeof confidence === 'object' ? confidence?.counts[0] : null;
  return (
    <>
      <div class="unit">
        <label for="days">{text.days[period]}</label>
        <Input
          id="days"
          numeric
          invalid={faulty}
          value={draft.days ?? String(numbers.days)}
          onInput={(days) => onChange({ ...draft, days })}
        />
        {text.dayUnit}
      </div>
      {perDay !== null && (
        <p class="hint">
          <Bold text={text.perDay(format.count(perDay))} />
          {safe != null && (
            <Bold
              text={text.perDaySafe(
                formatPercent(solution.question!.level, language, 0),
                format.count(Math.ceil(safe / numbers.days!)),
              )}
            />
          )}
          {text.perDayEnd}
        </p>
      )}
      {draft.days === null && <p class="hint">{text.calendar}</p>}
    </>
  );
}
