/** What undoing does to our rules, and where cells written along with them have moved. */

import { type Box, lastColumn, lastRow, sameBox } from '../../core/cells/Box.ts';
import { findOurRules, type OurRule, stored } from '../colours/rules.ts';
import type { Rule } from '../sheet/services.ts';
import type { CellChange, Change, RuleChange, StoredRule } from './Change.ts';

export interface RuleUndo {
  readonly rules: RuleChange | null;
  /** The written cells where they stand now: rules move with inserted rows and columns, and tell how far. */
  readonly cells: readonly CellChange[];
  /** Coloured cells whose rules were changed by hand since, and are left. */
  readonly left: readonly Box[];
}

export function planRuleUndo(present: readonly Rule[], { rules, cells }: Change): RuleUndo {
  if (!rules) return { rules: null, cells, left: [] };
  const { id, before, after, position } = rules;
  const current = findOurRules(present).filter(({ marker }) => marker.id === id);
  if (current.length === 0) {
    // Either this write removed them, and they come back; or somebody took them away since.
    const back = after.length === 0 && before.length > 0;
    const at = Math.min(position, present.length);
    return { rules: back ? { id, position: at, before: [], after: before } : null, cells, left: [] };
  }
  const now: StoredRule[] = current.map(stored);
  // The write broke off before it came to the rules.
  if (JSON.stringify(now) === JSON.stringify(before)) return { rules: null, cells, left: [] };
  const untouched = JSON.stringify(now) === JSON.stringify(after);
  if (!untouched && before.length > 0)
    return { rules: null, cells: followed(cells, after, current), left: now.map(({ boxes }) => boxes[0]!) };
  return {
    rules: { id, position: current[0]!.position, before: now, after: before },
    cells: untouched ? cells : followed(cells, after, current),
    left: [],
  };
}

function followed(
  cells: readonly CellChange[],
  written: readonly StoredRule[],
  current: readonly OurRule[],
): readonly CellChange[] {
  if (written.length !== current.length) return cells;
  return cells.map((cell) => {
    const index = Math.max(
      0,
      written.findIndex(({ boxes }) => contains(boxes[0]!, cell.box)),
    );
    const [old, now] = [written[index]!.boxes[0]!, current[index]!.boxes[0]!];
    const isRepeated = 'repeated' in cell.before.contents && 'repeated' in cell.after.contents;
    const box =
      isRepeated && sameBox(old, cell.box)
        ? now
        : {
            ...cell.box,
            row: cell.box.row + now.row - old.row,
            column: cell.box.column + now.column - old.column,
          };
    return { ...cell, box };
  });
}

const contains = (outer: Box, inner: Box): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  lastRow(inner) <= lastRow(outer) &&
  lastColumn(inner) <= lastColumn(outer);
