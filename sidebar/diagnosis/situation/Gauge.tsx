import { formatPercent } from '../../format.ts';
import { useText } from '../../i18n/index.ts';

/** From here on the target counts as safe, and below that as near. */
const SAFE = 0.8;
const EVEN = 0.5;

export const chanceTone = (chance: number) => (chance >= SAFE ? 'ok' : chance >= EVEN ? 'warn' : 'bad');

const RADIUS = 50;
const CENTRE = { x: 62, y: 58 };

interface Props {
  chance: number;
  title: string;
  /** The chance, said. */
  words: string;
}

/** The chance of reaching the target on a half circle, with the mark at 80%, and in words. */
export function Gauge({ chance, title, words }: Props) {
  const { diagnosis: text, language } = useText();
  const tone = chanceTone(chance);
  const percent = formatPercent(chance, language, 0);
  return (
    <div class="centred">
      <p class="lab">{title}</p>
      <svg class="picture" viewBox="0 0 124 78" role="img" aria-label={text.chance.picture(title, percent)}>
        <path d={arc(0, 1)} fill="none" stroke="var(--k-chart-track)" stroke-width="11" />
        {chance > 0 && <path d={arc(0, chance)} fill="none" stroke={`var(--k-${tone})`} stroke-width="11" />}
        <path d={`M${at(SAFE, 43)}L${at(SAFE, 57)}`} stroke="var(--k-ink)" stroke-width="1.6" />
        <text x="62" y="56" text-anchor="middle" class="tk gauge-number">
          {percent}
        </text>
        <text x="12" y="76" text-anchor="middle">
          0
        </text>
        <text x="112" y="76" text-anchor="middle">
          100
        </text>
        <text x="115" y="24" text-anchor="middle">
          80
        </text>
      </svg>
      <p class="strong">{words}</p>
    </div>
  );
}

function at(share: number, radius: number): string {
  const angle = Math.PI * (1 - share);
  return `${(CENTRE.x + radius * Math.cos(angle)).toFixed(1)} ${(CENTRE.y - radius * Math.sin(angle)).toFixed(1)}`;
}

const arc = (from: number, to: number) => `M${at(from, RADIUS)}A${RADIUS} ${RADIUS} 0 0 1 ${at(to, RADIUS)}`;
