import { formatPercent } from '../../format.ts';
import { useText } from '../../i18n/index.ts';
import { MARKS } from '../book/marks.ts';
import { shortened } from '../book/shortened.ts';
import type { Standing } from '../book/standing.ts';
import { formatValue, shortValue } from '../formatValue.ts';
import { LINE, type TreeBox, WIDE } from './layoutTree.ts';

interface Props {
  box: TreeBox;
  standing: Standing;
  isChosen: boolean;
  /** The one node that Tab stops at. */
  isStop: boolean;
  onChoose(): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** What the sign of folded nodes takes at the right edge. */
const UNFOLD = 8;

/** One KPI in the picture: mark, name, value and achievement, in the colours of its status. */
export function TreeNode({ box, standing, isChosen, isStop, onChoose, onKeyDown }: Props) {
  const { diagnosis, language } = useText();
  const { tree: text, book } = diagnosis;
  const { x, y, width, height, lines, isOpen, folded } = box;
  const { kpi, series, actual, status, achievement } = standing;
  const isJudged = status === 'ok' || status === 'warn' || status === 'bad';
  const fill = isOpen ? '#fff' : isJudged ? `var(--k-cell-${status}-fill)` : 'var(--k-bg-sunken)';
  const ink = isOpen ? 'var(--k-ink)' : isJudged ? `var(--k-cell-${status}-ink)` : 'var(--k-ink-2)';
  const share = achievement === null ? '' : formatPercent(achievement, language);
  const value = actual === null ? '–' : formatValue(actual, series.form, language);
  const more = folded > 0 ? text.below(folded) : '';
  const isWide = !isOpen && width >= WIDE;
  const spoken = text.node(kpi.name, book.status[status], value, share && text.achieved(share));
  // An open box has a bar of its colour on the left.
  const middle = x + (isOpen ? 2 : 0) + width / 2 - (folded > 0 ? UNFOLD / 2 : 0);
  const rows = lines.length + (isOpen ? 3 : 1);
  const first = y + (height - rows * LINE) / 2 + 13;
  const at = (line: number) => first + line * LINE;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture has no <button>
    <g
      role="button"
      class="node"
      tabindex={isStop ? 0 : -1}
      data-path={box.row.path}
      aria-pressed={isChosen}
      onClick={onChoose}
      onKeyDown={onKeyDown}
    >
      <title>{more ? `${spoken}${diagnosis.comma}${more}` : spoken}</title>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a <g> takes no focus; the title says it all */}
      <g aria-hidden="true">
        <rect
          x={x + 0.5}
          y={y + 0.5}
          width={width - 1}
          height={height - 1}
          rx="3"
          fill={fill}
          stroke={isOpen ? 'var(--k-line-strong)' : 'none'}
        />
        {isOpen && isJudged && (
          <rect x={x + 0.5} y={y + 0.5} width="4" height={height - 1} rx="2" fill={`var(--k-${status})`} />
        )}
        <rect
          class="edge"
          x={x + 1}
          y={y + 1}
          width={width - 2}
          height={height - 2}
          rx="2"
          fill="none"
          stroke={isChosen ? (status === 'bad' ? 'var(--k-bad)' : 'var(--k-ink)') : 'none'}
          stroke-width="2"
        />
        {folded > 0 && (
          <path
            d={`M${x + width - 7} ${y + height / 2 - 4}l4 4-4 4`}
            fill="none"
            stroke={ink}
            stroke-width="1.6"
          />
        )}
        {isWide ? (
          <>
            {lines.map((line, i) => (
              <text key={line} x={x + (i === 0 ? 8 : 22)} y={at(i)} style={{ fill: ink }}>
                {i === 0 ? `${MARKS[status]} ${line}` : line}
              </text>
            ))}
            <text x={x + 8} y={at(lines.length)} style={{ fill: ink, fontWeight: 600 }}>
              {value}
            </text>
            <text x={x + width - 8} y={at(lines.length)} text-anchor="end" style={{ fill: ink }}>
              {isJudged ? share : status === 'none' && actual !== null ? text.unjudged : book.status[status]}
            </text>
          </>
        ) : (
          <g text-anchor="middle">
            {isOpen && (
              <text x={middle} y={at(0)} style={{ fill: isJudged ? `var(--k-${status})` : 'var(--k-ink-2)' }}>
                {MARKS[status]}
              </text>
            )}
            {lines.map((line, i) => (
              <text key={line} x={middle} y={at(i + (isOpen ? 1 : 0))} style={{ fill: ink }}>
                {line}
              </text>
            ))}
            {isOpen ? (
              <>
                <text x={middle} y={at(lines.length + 1)} class="tk">
                  {shortened(actual === null ? value : shortValue(actual, series.form, language), width - 4)}
                </text>
                <text
                  x={middle}
                  y={at(lines.length + 2)}
                  style={{ fill: isJudged ? `var(--k-${status}-text)` : 'var(--k-ink-2)' }}
                >
                  {share}
                </text>
              </>
            ) : (
              <text x={middle} y={at(lines.length)} style={{ fill: ink, fontWeight: 600 }}>
                {shortened(`${MARKS[status]} ${share}`, width - 4)}
              </text>
            )}
          </g>
        )}
      </g>
    </g>
  );
}
