import { formatPercent } from '../../format.ts';
import { useText } from '../../i18n/index.ts';
import { formatValue } from '../formatValue.ts';
import { shareOfTarget } from '../situation/shareOfTarget.ts';
import { growthOf, type TrialBase } from './TrialBase.ts';

interface Props {
  base: TrialBase;
  levels: readonly number[];
}

const WIDTH = 252;
/** From here on a target counts as safe. */
const AIM = 0.8;

/** Where the result lands with the levers as they stand, beside where it lands now. */
export function LiveOutcome({ base, levels }: Props) {
  const { diagnosis, language } = useText();
  const text = diagnosis.trial;
  const now = base.outcome(1);
  const then = base.outcome(growthOf(base, levels));
  const share = base.target === null ? null : shareOfTarget(then.result, base.target);
  const show = (value: number) => formatValue(value, base.goal.form, language);
  const percent = (chance: number) => formatPercent(chance, language, 0);
  return (
    <div class={then.chance === null ? 'panel live single' : 'panel live'} role="status">
      <div>
        <p class="lab">{base.isLanding ? text.landing : text.result}</p>
        <p class="big">{show(then.result)}</p>
        <p class="hint">{text.now(show(now.result))}</p>
        {base.target === null && <p class="hint">{diagnosis.horizon.noTarget}</p>}
        {share !== null && <p class="hint">{text.ofTarget(formatPercent(share, language))}</p>}
      </div>
      {then.chance !== null && now.chance !== null && (
        <>
          <div>
            <p class="lab">{text.chance}</p>
            <p class="big">{percent(then.chance)}</p>
            <p class="hint">{text.now(percent(now.chance))}</p>
            <p class="hint">{text.aim}</p>
          </div>
          <svg
            class="picture"
            viewBox={`0 0 ${WIDTH} 18`}
            role="img"
            aria-label={text.bar(percent(now.chance), percent(then.chance))}
          >
            <rect y="4" width={WIDTH} height="10" rx="2" fill="var(--k-chart-track)" />
            <rect y="4" width={WIDTH * then.chance} height="10" rx="2" fill="var(--k-chart-bar-soft)" />
            <rect
              y="4"
              width={WIDTH * Math.min(now.chance, then.chance)}
              height="10"
              rx="2"
              fill="var(--k-chart-bar)"
            />
            <path d={`M${WIDTH * AIM} 0V18`} stroke="var(--k-ink)" stroke-width="1.5" />
          </svg>
        </>
      )}
    </div>
  );
}
