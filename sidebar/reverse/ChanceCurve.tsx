import { formatPercent } from '../format.ts';
import { useText } from '../i18n/index.ts';
import { textWidth } from '../parts/textWidth.ts';
import type { Confidence } from './confidence.ts';

interface Props {
  /** Count that is enough on average, and the one for the confidence. */
  mean: number;
  safe: number;
  confidence: Confidence;
  stage: string;
  goal: string;
  count(n: number): string;
}

const LEFT = 34;
const RIGHT = 248;
const TOP = 8;
const BOTTOM = 80;
const WIDTH = 252;
/** What the labels of the two counts keep between them. */
const LABEL_GAP = 8;
const LABEL_TOP = 14;
/** How much wider bold digits are. */
const BOLD = 1.1;

/** The chance of reaching the goal as the first stage grows, with the average count and the safe one marked. */
export function ChanceCurve({ mean, safe, confidence, stage, goal, count }: Props) {
  const text = useText();
  const { curve, chanceOfMean, chanceOfSafe } = confidence.picture!;
  const percent = (chance: number) => formatPercent(chance, text.language, 0);
  const first = curve[0]!.count;
  const last = curve[curve.length - 1]!.count;
  const x = (n: number) => LEFT + ((n - first) / (last - first)) * (RIGHT - LEFT);
  const y = (chance: number) => BOTTOM - chance * (BOTTOM - TOP);
  const path = curve.map(({ count: n, chance }) => `${x(n).toFixed(1)} ${y(chance).toFixed(1)}`).join('L');
  const { level } = confidence;
  const labelY = (wanted: number) => Math.max(LABEL_TOP, wanted);
  const apart = safe > mean;
  const widths = { mean: textWidth(count(mean)), safe: BOLD * textWidth(count(safe)) };
  // Labels that would touch stand to the left of the first mark and to the right of the second.
  const close = x(safe) - x(mean) < (widths.mean + widths.safe) / 2 + LABEL_GAP;
  // Wide ones still end inside the picture, and side by side.
  const safeFrom = Math.min(x(safe) - 6, WIDTH - widths.safe);
  const meanTo = Math.min(x(mean) + 6, safeFrom - LABEL_GAP);
  return (
    <svg
      class="picture"
      viewBox={`0 0 ${WIDTH} 104`}
      role="img"
      aria-label={text.reverse.result.curve(
        stage,
        goal,
        apart ? [count(mean), percent(chanceOfMean)] : null,
        count(safe),
        percent(chanceOfSafe),
      )}
    >
      <path
        d={`M${LEFT} ${y(0.5)}H${RIGHT}M${LEFT} ${y(level)}H${RIGHT}`}
        stroke="var(--k-line)"
        fill="none"
      />
      <path d={`M${LEFT} ${BOTTOM}H${RIGHT}`} stroke="var(--k-chart-axis)" />
      <text x="30" y={y(0.5) + 4} text-anchor="end">
        50%
      </text>
      <text x="30" y={y(level) + 4} text-anchor="end">
        {percent(level)}
      </text>
      <path d={`M${path}`} fill="none" stroke="var(--k-chart-bar)" stroke-width="2" />
      {apart && (
        <>
          <path
            d={`M${x(mean)} ${y(chanceOfMean)}V${BOTTOM}`}
            stroke="var(--k-chart-axis)"
            stroke-dasharray="2 3"
          />
          <circle
            cx={x(mean)}
            cy={y(chanceOfMean)}
            r="4"
            fill="#fff"
            stroke="var(--k-chart-bar)"
            stroke-width="2"
          />
          <text
            x={x(mean) + (close ? -8 : 8)}
            y={labelY(y(chanceOfMean) + (close ? 0 : 13))}
            text-anchor={close ? 'end' : 'start'}
            class="tk"
          >
            {percent(chanceOfMean)}
          </text>
          <text x={close ? meanTo : x(mean)} y="96" text-anchor={close ? 'end' : 'middle'}>
            {count(mean)}
          </text>
        </>
      )}
      <path
        d={`M${x(safe)} ${y(chanceOfSafe)}V${BOTTOM}`}
        stroke="var(--k-chart-axis)"
        stroke-dasharray="2 3"
      />
      <circle cx={x(safe)} cy={y(chanceOfSafe)} r="4.5" fill="var(--k-chart-bar)" />
      <text x={x(safe) + 8} y={y(chanceOfSafe) + 15} class="tk">
        {percent(chanceOfSafe)}
      </text>
      <text x={close ? safeFrom : x(safe)} y="96" text-anchor={close ? 'start' : 'middle'} class="tk">
        {count(safe)}
      </text>
    </svg>
  );
}
