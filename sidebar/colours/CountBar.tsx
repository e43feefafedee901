import type { Verdict } from '../../src/core/colours/marks.ts';
import { formatNumber } from '../format.ts';
import { useText } from '../i18n/index.ts';

const order: readonly Verdict[] = ['ok', 'warn', 'bad', 'none'];
const marks: Record<Verdict, string> = { ok: '●', warn: '▲', bad: '■', none: '–' };

interface Props {
  cells: number;
  counts: Readonly<Record<Verdict, number>>;
}

/** How many cells each status gets, as lengths and as numbers. */
export function CountBar({ cells, counts }: Props) {
  const { colours, language } = useText();
  const present = order.filter((verdict) => counts[verdict] > 0);
  const words = present.map(
    (verdict) => `${colours.verdicts[verdict]}${formatNumber(counts[verdict], language)}`,
  );
  return (
    <div
      class="countbar"
      role="img"
      aria-label={colours.countsLabel(formatNumber(cells, language), words.join('、'))}
    >
      {present.map((verdict) => (
        <span key={verdict} class={`count ${verdict}`} style={{ flexGrow: counts[verdict] }}>
          {marks[verdict]} {formatNumber(counts[verdict], language)}
        </span>
      ))}
    </div>
  );
}
