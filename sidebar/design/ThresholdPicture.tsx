import type { Kpi } from '../../src/core/model/Kpi.ts';
import { valueText } from '../../src/core/model/valueText.ts';
import { useText } from '../i18n/index.ts';

const WIDTH = 276;
const ZONE = 91;
const GAP = 2;

/** The three colours on a line, with last year's value on it. A band shows its lower side. */
export function ThresholdPicture({ kpi }: { kpi: Kpi }) {
  const { design, language } = useText();
  const text = design.thresholds;
  const { green, yellow, baseline, unit, direction } = kpi;
  if (green === null || yellow === null) return <p class="hint">{text.noTarget}</p>;
  const say = (value: number) => valueText({ value, unit }, language);
  const isLower = direction === 'lower';
  const zones = isLower ? (['ok', 'warn', 'bad'] as const) : (['bad', 'warn', 'ok'] as const);
  const [left, right] = isLower ? [green, yellow] : [yellow, green];
  const marker = baseline === null ? null : placeOf(baseline, left, right);
  const label = text.picture(say(yellow), say(green));
  const last = baseline === null ? '' : text.lastYear(say(baseline));
  return (
    <svg class="picture" viewBox={`0 0 ${WIDTH} 68`} role="img" aria-label={`${label} ${last}`}>
      {zones.map((zone, index) => (
        <g key={zone}>
          <rect
            x={index * (ZONE + GAP)}
            y="26"
            width={ZONE}
            height="22"
            fill={`var(--k-cell-${zone}-fill)`}
          />
          <text
            x={index * (ZONE + GAP) + ZONE / 2}
            y="41"
            text-anchor="middle"
            style={{ fill: `var(--k-cell-${zone}-ink)` }}
          >
            {text[zone]}
          </text>
        </g>
      ))}
      <text x={ZONE + GAP / 2} y="63" text-anchor="middle">
        {say(left)}
      </text>
      <text x={2 * ZONE + 1.5 * GAP} y="63" text-anchor="middle">
        {say(right)}
      </text>
      {marker !== null && (
        <>
          <path d={`M${marker} 22V50`} stroke="var(--k-ink)" stroke-width="1.5" />
          <path d={`M${marker - 4} 20h8l-4 5z`} fill="var(--k-ink)" />
          <text x={Math.min(Math.max(marker, 50), WIDTH - 50)} y="14" text-anchor="middle" class="tk">
            {last}
          </text>
        </>
      )}
    </svg>
  );
}

/** True to scale inside the yellow zone and one such width beyond it, at the edge further out. */
function placeOf(value: number, left: number, right: number): number {
  if (right === left) return value >= left ? WIDTH - ZONE / 2 : ZONE / 2;
  const share = (value - left) / (right - left);
  return Math.min(Math.max(ZONE + share * ZONE, 6), WIDTH - 6);
}
