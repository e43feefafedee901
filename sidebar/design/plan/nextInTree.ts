import type { TreeRow } from './treeRows.ts';

/**
 * Where an arrow key leads: left to the parent, right to the first child, up and down to the siblings, and past the
 * last of them to the line above or below. Null: the key means nothing here.
 */
export function nextInTree(rows: readonly TreeRow[], path: string, key: string): string | null {
  const at = rows.findIndex((row) => row.path === path);
  const row = rows[at]!;
  const siblings = rows.filter(({ parent }) => parent === row.parent);
  const sibling = (step: number) => siblings[siblings.indexOf(row) + step]?.path;
  switch (key) {
    case 'ArrowLeft':
      return row.parent;
    case 'ArrowRight':
      return rows.find(({ parent }) => parent === path)?.path ?? null;
    case 'ArrowUp':
      return sibling(-1) ?? rows[at - 1]?.path ?? null;
    case 'ArrowDown':
      return sibling(1) ?? rows[at + 1]?.path ?? null;
    case 'Home':
      return rows[0]!.path;
    case 'End':
      return rows[rows.length - 1]!.path;
    default:
      return null;
  }
}
