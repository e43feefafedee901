import { formatPercent } from '../../format.ts';
import { useText } from '../../i18n/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import { formatValue } from '../formatValue.ts';
import type { Series, SeriesTable } from '../table/Table.ts';
import { targetOf } from './horizon.ts';
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
          const standing = achievement(table, metric, horizon.start, horizon.last);
          const shown = standing ? standing.actual : latest;
          const tone =
            standing && (standing.share >= GREEN ? 'ok' : standing.share >= YELLOW ? 'warn' : 'bad');
          return (
            <li key={metric.heading}>
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

/** Actual ÷ target over the periods that have both; null without a target. */
function achievement(table: SeriesTable, metric: Series, start: number, last: number) {
  const target = metric.form === 'percent' ? null : targetOf(table, metric);
  if (!target) return null;
  const sums = { actual: 0, target: 0 };
  for (let i = start; i <= last; i++) {
    const [actual, goal] = [metric.values[i] ?? null, target.values[i] ?? null];
    if (actual === null || goal === null) continue;
    sums.actual += actual;
    sums.target += goal;
  }
  return sums.target > 0 ? { ...sums, share: sums.actual / sums.target } : null;
}

function Sparkline({ values, label }: { values: readonly (number | null)[]; label: string }) {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return <span />;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const points = values.flatMap((value, i) =>
    value === null
      ? []
      : [
          [
            2.5 + (i / Math.max(1, values.length - 1)) * 39,
            15.5 - ((value - low) / (high - low || 1)) * 13,
          ] as const,
        ],
  );
  const [x, y] = points[points.length - 1]!;
  return (
    <svg class="spark" viewBox="0 0 44 18" role="img" aria-label={label}>
      <polyline
        points={points.map((point) => point.map((n) => n.toFixed(1)).join(',')).join(' ')}
        fill="none"
        stroke="var(--k-chart-axis)"
        stroke-width="1.3"
        stroke-linejoin="round"
      />
      <circle cx={x} cy={y} r="2.4" fill="var(--k-chart-bar)" />
    </svg>
  );
}
