import type { TreeRow } from '../../design/plan/treeRows.ts';
import { inLines } from '../book/shortened.ts';

/** A node of the picture: a column to the right of its parent, as high as what stands below it. */
export interface TreeBox {
  readonly row: TreeRow;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its name in lines that fit. */
  readonly lines: readonly string[];
  /** Open, with boxes of its own to the right. */
  readonly isOpen: boolean;
  /** Nodes below that are folded away. */
  readonly folded: number;
}

export interface TreeLayout {
  readonly boxes: readonly TreeBox[];
  readonly width: number;
  readonly height: number;
}

/** As wide as the sidebar shows without scrolling; a little smaller beside a scrollbar. */
export const WIDTH = 276;
const NARROWEST = 69;
export const GAP = 2;
export const LINE = 17;
const PADDING = 10;
const MOST_LINES = 4;
/** From here on value and achievement share a line. */
export const WIDE = 100;

interface Node {
  readonly row: TreeRow;
  readonly children: readonly Node[];
  readonly folded: number;
}

/**
 * Places the tree from a node down: parents on the left, leaves reaching to the right edge, siblings below each other.
 * @param folded paths whose lower nodes are not shown
 */
export function layoutTree(rows: readonly TreeRow[], root: string, folded: ReadonlySet<string>): TreeLayout {
  const tree = nodeOf(rows, root, folded);
  const levels = depthOf(tree);
  const width = Math.max(WIDTH, levels * NARROWEST);
  const column = width / levels;
  const boxes: TreeBox[] = [];
  const boxWidth = (node: Node, level: number) =>
    (node.children.length > 0 ? column : width - level * column) - GAP;
  const linesOf = (node: Node, level: number) =>
    inLines(node.row.kpi.name, boxWidth(node, level) - (isWide(node, level) ? 30 : 4), MOST_LINES);
  const isWide = (node: Node, level: number) => boxWidth(node, level) >= WIDE;
  /** The least height of what a box says: mark, name, value and achievement, or name and one line. */
  const own = (node: Node, level: number) =>
    (linesOf(node, level).length + (node.children.length > 0 ? 3 : 1)) * LINE + PADDING;
  const heightOf = (node: Node, level: number): number =>
    Math.max(own(node, level), sum(node.children.map((child) => heightOf(child, level + 1) + GAP)) - GAP);
  const place = (node: Node, level: number, y: number, height: number): void => {
    boxes.push({
      row: node.row,
      x: level * column,
      y,
      width: boxWidth(node, level),
      height,
      lines: linesOf(node, level),
      isOpen: node.children.length > 0,
      folded: node.folded,
    });
    let top = y;
    node.children.forEach((child, i) => {
      const isLast = i === node.children.length - 1;
      const size = isLast ? y + height - top : heightOf(child, level + 1);
      place(child, level + 1, top, size);
      top += size + GAP;
    });
  };
  const height = heightOf(tree, 0);
  place(tree, 0, 0, height);
  return { boxes, width, height };
}

function nodeOf(rows: readonly TreeRow[], path: string, folded: ReadonlySet<string>): Node {
  const row = rows.find((one) => one.path === path) ?? rows[0]!;
  const below = rows.filter((one) => one.path.startsWith(`${row.path}/`)).length;
  const isFolded = folded.has(row.path);
  const children = rows.filter((one) => one.parent === row.path);
  return {
    row,
    children: isFolded ? [] : children.map((child) => nodeOf(rows, child.path, folded)),
    folded: isFolded ? below : 0,
  };
}

const depthOf = (node: Node): number => 1 + Math.max(0, ...node.children.map(depthOf));
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

/** More boxes than this are no overview. */
const OVERVIEW = 24;

/**
 * What is folded at first: KPIs of which the parts are only watched, and in a large tree the lower levels, so that it
 * begins as an overview.
 */
export function foldedAtFirst(rows: readonly TreeRow[]): ReadonlySet<string> {
  const childrenOf = (path: string) => rows.filter(({ parent }) => parent === path);
  const isWatched = (path: string) => childrenOf(path).every(({ kpi }) => kpi.kind === 'action');
  const parents = rows.filter(({ path }) => childrenOf(path).length > 0);
  const folded = new Set(
    parents.filter(({ path, depth }) => depth > 0 && isWatched(path)).map(({ path }) => path),
  );
  const isShown = ({ path }: TreeRow) => ![...folded].some((one) => path.startsWith(`${one}/`));
  let level = Math.max(...rows.map(({ depth }) => depth));
  while (level > 1 && rows.filter((row) => row.depth <= level && isShown(row)).length > OVERVIEW) level--;
  for (const { depth, path } of parents) if (depth >= level) folded.add(path);
  return folded;
}
