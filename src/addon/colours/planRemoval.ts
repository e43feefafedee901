/** What taking our colours off changes: our rules go, and the words and legend that are still ours. */
import { type Box, sameBox } from '../../core/cells/Box.ts';
import type { Table } from '../sheet/Table.ts';
import type { CellChange } from '../undo/Change.ts';
import type { ColourSet } from './applied.ts';
import { headingOf } from './resolveSpec.ts';
import { planHeadingRemoval, planLegendRemoval, planWordsRemoval } from './statusCells.ts';

/**
 * @param kept Boxes that are about to be written anyway and therefore stay.
 * @param fills The status formulas as we would write them today, by which whole columns are stored as one.
 */
export function planRemovalCells(
  table: Table,
  set: ColourSet,
  kept: readonly Box[],
  fills: readonly string[],
): CellChange[] {
  const goes = (box: Box) => !kept.some((other) => sameBox(box, other));
  const words = set.words.filter(goes);
  const headings = words.map((box) => headingOf(box, box.columns === 1 ? 'columns' : 'rows'));
  return [
    ...words.flatMap((box) => planWordsRemoval(table, box, fills)),
    ...headings.flatMap((box) => (box ? planHeadingRemoval(table, box) : [])),
    ...planLegendRemoval(table, (set.legend ?? []).filter(goes)),
  ];
}
