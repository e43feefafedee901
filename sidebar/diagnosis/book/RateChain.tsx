import { formatPercent, formatShortPercent } from '../../format.ts';
import { useText } from '../../i18n/index.ts';
import { formatValue } from '../formatValue.ts';
import type { ChainStep } from './chainOfRates.ts';
import { MARKS } from './marks.ts';
import { inLines } from './shortened.ts';

const WIDTH = 276;
const GAP = 10;
const LINE = 15;

/** Counts from stage to stage, and below each arrow how its rate stands. */
export function RateChain({ steps }: { steps: readonly ChainStep[] }) {
  const { diagnosis, language } = useText();
  const text = diagnosis.book;
  const stages = steps.length + 1;
  const width = (WIDTH - GAP * steps.length) / stages;
  const left = (i: number) => i * (width + GAP);
  const percent = (value: number | null) => (value === null ? '–' : formatPercent(value, language));
  const count = (i: number) => {
    const counts = steps[Math.min(i, steps.length - 1)]!.standing.counts!;
    return i < steps.length ? counts.cases : counts.hits;
  };
  const name = (i: number) => (i < steps.length ? steps[i]!.from : steps[steps.length - 1]!.to);
  const names = Array.from({ length: stages }, (_, i) => inLines(name(i), width - 4, 2));
  /** Room for a second line, where a name takes one. */
  const more = LINE * (Math.max(...names.map(({ length }) => length)) - 1);
  const summary = steps
    .map(({ standing: { actual, status }, from, to }) =>
      text.step(from, to, percent(actual), text.status[status]),
    )
    .join(diagnosis.comma);
  return (
    <svg class="picture" viewBox={`0 0 ${WIDTH} ${92 + more}`} role="img" aria-label={text.funnel(summary)}>
      {names.map((lines, i) => (
        <g key={name(i)} text-anchor="middle">
          <rect
            x={left(i) + 0.5}
            y=".5"
            width={width - 1}
            height={39 + more}
            rx="4"
            fill="#fff"
            stroke="var(--k-line-strong)"
          />
          {lines.map((line, l) => (
            <text key={line} x={left(i) + width / 2} y={16 + LINE * l}>
              {line}
            </text>
          ))}
          <text x={left(i) + width / 2} y={33 + more} class="tk">
            {formatValue(count(i), 'count', language)}
          </text>
        </g>
      ))}
      {steps.map(({ standing: { kpi, actual, target, status } }, i) => {
        const middle = left(i) + width + GAP / 2;
        const colour = status === 'bad' ? 'var(--k-bad)' : 'var(--k-chart-axis)';
        const isJudged = status === 'ok' || status === 'warn' || status === 'bad';
        const ink = isJudged ? `var(--k-cell-${status}-ink)` : 'var(--k-ink-2)';
        return (
          <g key={kpi.id} text-anchor="middle" transform={`translate(0 ${more})`}>
            <path d={`M${middle - 5} 20h6`} stroke={colour} stroke-width="2" />
            <path d={`M${middle - 1} 15.5l5.5 4.5-5.5 4.5z`} fill={colour} />
            <path d={`M${middle} 26v20`} stroke={status === 'bad' ? colour : 'var(--k-line-strong)'} />
            <rect
              x={middle - 31}
              y="46"
              width="62"
              height="44"
              rx="4"
              fill={isJudged ? `var(--k-cell-${status}-fill)` : 'var(--k-bg-sunken)'}
            />
            <text x={middle} y="64" style={{ fill: ink, fontWeight: 600 }}>
              {MARKS[status]} {percent(actual)}
            </text>
            {target !== null && (
              <text x={middle} y="82" style={{ fill: ink }}>
                {text.target(formatShortPercent(target, language))}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
