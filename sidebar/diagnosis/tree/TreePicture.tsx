import { useRef } from 'preact/hooks';
import { nextInTree } from '../../design/plan/nextInTree.ts';
import { useText } from '../../i18n/index.ts';
import type { Standing } from '../book/standing.ts';
import { GAP, type TreeBox, type TreeLayout, WIDTH } from './layoutTree.ts';
import { TreeNode } from './TreeNode.tsx';

interface Props {
  layout: TreeLayout;
  standings: ReadonlyMap<string, Standing>;
  /** Path of the chosen node. */
  chosen: string;
  /** What the picture says, in a sentence. */
  summary: string;
  onChoose(path: string): void;
  onUnfold(path: string): void;
}

const SIGNS = { '+': '＋', '-': '−', '*': '×', '/': '÷', mixed: '…' } as const;

/** The tree as a picture of buttons. One Tab stop; the arrow keys walk to parent, child and siblings. */
export function TreePicture({ layout, standings, chosen, summary, onChoose, onUnfold }: Props) {
  const { tree: text } = useText().diagnosis;
  const picture = useRef<SVGSVGElement>(null);
  const { boxes, width, height } = layout;
  const rows = boxes.map(({ row }) => row);
  const stop = rows.some(({ path }) => path === chosen) ? chosen : rows[0]!.path;
  const walk = (event: KeyboardEvent, box: TreeBox) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return onChoose(box.row.path);
    }
    if (event.key === 'ArrowRight' && box.folded > 0) {
      event.preventDefault();
      return onUnfold(box.row.path);
    }
    const next = nextInTree(rows, box.row.path, event.key);
    if (next === null) return;
    event.preventDefault();
    const nodes = picture.current?.querySelectorAll<SVGGElement>('[data-path]') ?? [];
    [...nodes].find((node) => node.dataset.path === next)?.focus();
  };
  return (
    <div class="wide">
      {/* biome-ignore lint/a11y/useSemanticElements: a picture has no <fieldset> */}
      <svg
        class="picture kpi-tree"
        ref={picture}
        viewBox={`0 0 ${width} ${height}`}
        style={{ minWidth: width > WIDTH ? `${width}px` : '' }}
        role="group"
        aria-label={summary}
        aria-description={text.keys}
      >
        {boxes.map((box) => (
          <TreeNode
            key={box.row.path}
            box={box}
            standing={standings.get(box.row.kpi.id)!}
            isChosen={box.row.path === chosen}
            isStop={box.row.path === stop}
            onChoose={() => onChoose(box.row.path)}
            onKeyDown={(event) => walk(event, box)}
          />
        ))}
        {boxes.flatMap((box) => joins(box, boxes))}
      </svg>
    </div>
  );
}

/** The sign between each two children of a node. */
function joins({ row }: TreeBox, boxes: readonly TreeBox[]) {
  const children = boxes.filter((box) => box.row.parent === row.path);
  return children.slice(1).map(({ x, y, row: child }) => (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a <g> takes no focus
    <g key={child.path} aria-hidden="true">
      <circle cx={x - GAP / 2} cy={y - GAP / 2} r="6.5" fill="#fff" stroke="var(--k-line-control)" />
      <text x={x - GAP / 2} y={y - GAP / 2 + 4.2} text-anchor="middle" class="tk">
        {SIGNS[row.join ?? 'mixed']}
      </text>
    </g>
  ));
}
