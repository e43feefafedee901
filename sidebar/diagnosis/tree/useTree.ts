import { useState } from 'preact/hooks';
import type { Plan } from '../../../src/core/model/Plan.ts';
import { treeRows } from '../../design/plan/treeRows.ts';
import { foldedAtFirst } from './layoutTree.ts';

/** Which node is chosen, from where on the tree is shown, and what is folded away; all as paths. */
export function useTree(plan: Plan) {
  const [chosen, choose] = useState<string | null>(null);
  const [root, show] = useState<string | null>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => {
    const rows = treeRows(plan);
    return rows.length === 0 ? new Set() : foldedAtFirst(rows);
  });
  return {
    chosen,
    root,
    folded,
    choose,
    unfold(path: string) {
      setFolded(new Set([...folded].filter((one) => one !== path)));
    },
    fold(path: string) {
      setFolded(new Set([...folded, path]));
    },
    /** Shows only a branch, unfolded at its top; null: the whole tree. */
    show(path: string | null) {
      show(path);
      if (path !== null) setFolded(new Set([...folded].filter((one) => one !== path)));
    },
  };
}

export type TreeState = ReturnType<typeof useTree>;
