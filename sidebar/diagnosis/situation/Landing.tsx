import { formatPercent } from '../../format.ts';
import { useText } from '../../i18n/index.ts';
import { Bold } from '../../parts/Bold.tsx';
import { formatValue } from '../formatValue.ts';
import type { SeriesTable } from '../table/Table.ts';
import { type Assessment, BAND } from './assess.ts';
import { Gauge } from './Gauge.tsx';
import type { Situation } from './useSituation.ts';

interface Props {
  table: SeriesTable;
  situation: Situation;
  assessment: Assessment;
}

const FEW = 7;

/** The chance of the target as number, picture and words, beside where the total will land. */
export function Landing({ table, situation, assessment }: Props) {
  const { diagnosis: text, language, shell } = useText();
  const { metric, target, horizon } = situation;
  if (!assessment.landing) return <p class="panel">{text.landing.rate}</p>;
  const { distribution, achieved } = assessment.landing;
  const show = (value: number) => formatValue(value, metric.form, language);
  const landing = distribution.median;
  const gaps = assessment.history.slice(horizon.start).filter((value) => value === null).length;
  const known = assessment.history.filter((value) => value !== null).length;
  return (
    <>
      <div class={target === null ? 'landing' : 'landing two'}>
        {target !== null && <Gauge chance={distribution.chance(target)} />}
        <div>
          <p class="lab">{text.landing.title}</p>
          <p class="big">{show(landing)}</p>
          {target !== null && (
            <p class="hint">
              <Bold text={text.landing.ofTarget(show(target), formatPercent(landing / target, language))} />
            </p>
          )}
          {target !== null && (
            <p class={landing < target ? 'hint t-bad strong' : 'hint t-ok strong'}>
              {landing < target
                ? text.landing.short(show(target - landing))
                : text.landing.over(show(landing - target))}
            </p>
          )}
          {horizon.remaining > 0 && (
            <p class="hint">
              {text.landing.band(
                show(distribution.quantile((1 - BAND) / 2)),
                show(distribution.quantile((1 + BAND) / 2)),
              )}
            </p>
          )}
        </div>
      </div>
      <p class="hint">
        {text.landing.sentence(show(achieved), horizon.remaining, text.horizon.unit[table.grain])}
        {gaps > 0 && shell.space + text.horizon.gaps(gaps)}
        {target === null && shell.space + text.horizon.noTarget}
        {known < FEW && shell.space + text.few(known)}
      </p>
    </>
  );
}
