import type { Kpi } from '../../src/core/model/Kpi.ts';
import { useText } from '../i18n/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { judgeBaseline } from './plan/thresholdShares.ts';

const JUDGEMENTS = ['ok', 'warn', 'bad'] as const;

/** The thresholds tried on last year's numbers: all green means too easy. */
export function BaselineTrial({ kpis }: { kpis: readonly Kpi[] }) {
  const text = useText().design.thresholds;
  const verdicts = kpis.map(judgeBaseline).filter((judgement) => judgement !== null);
  const count = (judgement: string) => verdicts.filter((each) => each === judgement).length;
  return (
    <div class="panel">
      <p class="lab">{text.trial}</p>
      {verdicts.length === 0 ? (
        <p class="hint">{text.noBaselines}</p>
      ) : (
        <div class="sum">
          {JUDGEMENTS.map((judgement) => (
            <span key={judgement} class={`chip ${count(judgement) > 0 ? judgement : 'none'}`}>
              <Icon name={judgement} className={count(judgement) > 0 ? `c-${judgement}` : 'c-none'} />
              {text.counts[judgement]} {count(judgement)}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
