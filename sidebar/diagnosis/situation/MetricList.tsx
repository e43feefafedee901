import { achievement } from '../../../src/core/judge/achievement.ts';
import type { Direction } from '../../../src/core/judge/Direction.ts';
import { formatPercent } from '../../format.ts';
import { useText } from '../../i18n/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import { formatValue } from '../formatValue.ts';
import type { Series, SeriesTable } from '../table/Table.ts';
import { targetOf } from './horizon.ts';
import { Sparkline } from './Sparkline.tsx';
import type { Situation } from './useSituation.ts';

interface Props {
  table: SeriesTable;
  situation: Situation;
}

const SHOWN = 12;
/** The usual cut-offs of a verdict: on target, near, act now. */
const GREEN = 1;
const YELLOW = 0.9;

/** Every metric of the table: its way, its latest value, and how it stands to its target since the start. */
export function MetricList({ table, situation }: Props) {
  const { diagnosis, language } = useText();
  const text = diagnosis.list;
  const { horizon, metrics } = situation;
  const first = table.periods[Math.max(0, horizon.last - SHOWN + 1)]!.label;
  const last = table.periods[horizon.last]!.label;
  return (
    <section class="stack">
      <h3 class="sec">
        {text.title(metrics.length)} <small>{text.note(first, last)}</small>
      </h3>
      <ul class="metric-list">
        {metrics.map((metric) => {
          const latest = metric.values[horizon.last] ?? null;
          const standing = standingIn(
            table,
            metric,
            metric.id === situation.metric.id ? situation.direction : metric.direction,
            horizon.start,
            horizon.last,
          );
          const shown = standing ? standing.actual : latest;
          const tone =
            standing && (standing.share >= GREEN ? 'ok' : standing.share >= YELLOW ? 'warn' : 'bad');
          return (
            <li key={metric.id}>
              {tone ? <Icon name={tone} className={`c-${tone}`} /> : <span />}
              <span class="nm">{metric.heading}</span>
              <Sparkline
                values={metric.values.slice(Math.max(0, horizon.last - SHOWN + 1), horizon.last + 1)}
                label={text.trend(metric.heading, first, last)}
              />
              <span class="num strong">
                {shown === null ? '–' : formatValue(shown, metric.form, language)}
              </span>
              <span class="hint sub">
                {standing
                  ? text.target(
                      table.periods[horizon.start]!.label,
                      formatValue(standing.target, metric.form, language),
                    )
                  : text.latest(last)}
              </span>
              {standing && (
                <span class={`hint num t-${tone}`}>{formatPercent(standing.share, language)}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** How the target is met over the periods that have both; null without a target. */
function standingIn(table: SeriesTable, metric: Series, direction: Direction, start: number, last: number) {
  const target = metric.form === 'percent' ? null : targetOf(table, metric);
  if (!target) return null;
  const sums = { actual: 0, target: 0 };
  for (let i = start; i <= last; i++) {
    const [actual, goal] = [metric.values[i] ?? null, target.values[i] ?? null];
    if (actual === null || goal === null) continue;
    sums.actual += actual;
    sums.target += goal;
  }
  const share = achievement(sums.actual, sums.target, direction);
  return share === null ? null : { ...sums, share };
}
