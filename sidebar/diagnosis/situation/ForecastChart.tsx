import { useText } from '../../i18n/index.ts';
import type { Series, SeriesTable } from '../table/Table.ts';
import type { Assessment } from './assess.ts';
import { axisLabels } from './axisLabels.ts';
import { niceTicks } from './niceTicks.ts';

interface Props {
  table: SeriesTable;
  metric: Series;
  assessment: Assessment;
  /** Labels of the periods to come. */
  coming: readonly string[];
  target: Series | null;
}

const MOST_SHOWN = 24;
const [LEFT, RIGHT, TOP, BOTTOM] = [54, 272, 8, 104];

/** Actuals as a line, what comes dashed with its band, targets as steps, unusual values ringed. */
export function ForecastChart({ table, metric, assessment, coming, target }: Props) {
  const { diagnosis, language } = useText();
  const text = diagnosis.forecast;
  const { history, forecast, anomalies } = assessment;
  const from = Math.max(0, history.length - MOST_SHOWN);
  const total = history.length + forecast.length - from;
  const targets = target ? target.values.slice(from, from + total) : [];
  const all = [
    ...history.slice(from),
    ...targets,
    ...forecast.flatMap(({ lower, upper }) => [lower, upper]),
  ].filter((value) => value != null);
  const ticks = niceTicks(Math.min(...all), Math.max(...all));
  const labels = axisLabels(ticks, metric.form, language);
  const [low, high] = [ticks[0]!, ticks[ticks.length - 1]!];
  const x = (index: number) => LEFT + ((index - from) / Math.max(1, total - 1)) * (RIGHT - LEFT);
  const y = (value: number) => BOTTOM - ((value - low) / (high - low || 1)) * (BOTTOM - TOP);
  const point = (index: number, value: number) => `${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
  const ahead = (i: number) => history.length + i;
  const joined = lastKnown(history);
  const band = [
    ...forecast.map(({ upper }, i) => point(ahead(i), upper)),
    ...forecast.map(({ lower }, i) => point(ahead(i), lower)).reverse(),
  ];
  const unusual = anomalies?.filter(({ index }) => index >= from) ?? [];
  const first = table.periods[from]!.label;
  const last = table.periods[history.length - 1]!.label;
  const end = coming[coming.length - 1]!;
  return (
    <figure class="chart">
      <svg
        class="picture"
        viewBox="0 0 276 124"
        role="img"
        aria-label={text.picture(metric.heading, first, last, end)}
      >
        {ticks.map((tick, i) => (
          <g key={tick}>
            <path d={`M${LEFT} ${y(tick)}H${RIGHT}`} stroke="var(--k-line)" />
            <text x={LEFT - 4} y={y(tick) + 4} text-anchor="end">
              {labels[i]}
            </text>
          </g>
        ))}
        <path d={`M${band.join('L')}Z`} fill="var(--k-chart-bar-soft)" opacity=".55" />
        <path
          d={lineOf(targets, (i) => from + i, point)}
          fill="none"
          stroke="var(--k-chart-axis)"
          stroke-dasharray="1 3"
          stroke-width="1.4"
        />
        <path
          d={lineOf(history.slice(from), (i) => from + i, point)}
          fill="none"
          stroke="var(--k-chart-bar)"
          stroke-width="2"
          stroke-linejoin="round"
        />
        <path
          d={`M${[point(joined, history[joined]!), ...forecast.map((period, i) => point(ahead(i), period.point))].join('L')}`}
          fill="none"
          stroke="var(--k-chart-bar)"
          stroke-width="2"
          stroke-dasharray="4 3"
        />
        {unusual.map(({ index, value }) => (
          <circle
            key={index}
            cx={x(index)}
            cy={y(value)}
            r="4"
            fill="#fff"
            stroke="var(--k-bad)"
            stroke-width="2"
          />
        ))}
        <text x={LEFT} y="120">
          {first}
        </text>
        <text x={RIGHT} y="120" text-anchor="end">
          {end}
        </text>
      </svg>
      <figcaption class="legend hint" aria-hidden="true">
        <span class="line-actual">{text.legend.actual}</span>
        <span class="line-forecast">{text.legend.forecast}</span>
        <span class="area-band">{text.legend.band}</span>
        {target && <span class="line-target">{text.legend.target}</span>}
        {unusual.length > 0 && <span class="dot-unusual">{diagnosis.anomalies.title}</span>}
      </figcaption>
    </figure>
  );
}

function lastKnown(values: readonly (number | null)[]): number {
  let last = values.length - 1;
  while (last > 0 && values[last] === null) last--;
  return last;
}

/** A line that breaks at gaps. */
function lineOf(
  values: readonly (number | null)[],
  place: (i: number) => number,
  point: (index: number, value: number) => string,
): string {
  let isOpen = false;
  return values
    .map((value, i) => {
      if (value === null) {
        isOpen = false;
        return '';
      }
      const step = `${isOpen ? 'L' : 'M'}${point(place(i), value)}`;
      isOpen = true;
      return step;
    })
    .join('');
}
