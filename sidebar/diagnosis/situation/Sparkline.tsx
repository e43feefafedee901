interface Props {
  values: readonly (number | null)[];
  label: string;
  /** Class that colours the last point. */
  tone?: string;
}

/** The way of a few values, the last one marked. */
export function Sparkline({ values, label, tone }: Props) {
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
    <svg class={tone ? `spark ${tone}` : 'spark'} viewBox="0 0 44 18" role="img" aria-label={label}>
      <polyline
        points={points.map((point) => point.map((n) => n.toFixed(1)).join(',')).join(' ')}
        fill="none"
        stroke="var(--k-chart-axis)"
        stroke-width="1.3"
        stroke-linejoin="round"
      />
      <circle cx={x} cy={y} r="2.4" fill={tone ? 'currentColor' : 'var(--k-chart-bar)'} />
    </svg>
  );
}
