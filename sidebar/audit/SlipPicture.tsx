import { useText } from '../i18n/index.ts';

interface Amount {
  readonly value: number;
  readonly text: string;
}

const START = 40;
const LONGEST = 130;

/** What the formula gives beside what is stated, to scale. */
export function SlipPicture({ calculated, stated }: { calculated: Amount; stated: Amount }) {
  const text = useText().audit;
  const largest = Math.max(Math.abs(calculated.value), Math.abs(stated.value));
  if (largest === 0) return null;
  const width = ({ value }: Amount) => Math.max((LONGEST * Math.abs(value)) / largest, 2);
  const bars = [
    { ...calculated, word: text.calculated, y: 4, fill: 'var(--k-bad)' },
    { ...stated, word: text.stated, y: 27, fill: 'var(--k-chart-bar-soft)' },
  ];
  return (
    <svg
      class="picture"
      viewBox="0 0 252 46"
      role="img"
      aria-label={text.picture(calculated.text, stated.text)}
    >
      {bars.map((bar) => (
        <g key={bar.word}>
          <text x="0" y={bar.y + 11}>
            {bar.word}
          </text>
          <rect x={START} y={bar.y} width={width(bar)} height="14" rx="2" fill={bar.fill} />
          <text x={START + width(bar) + 5} y={bar.y + 11}>
            {bar.text}
          </text>
        </g>
      ))}
    </svg>
  );
}
