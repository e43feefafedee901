/** What stands in the selection and around it, as far as recognising a table needs it. */

import { isDate } from '../../core/calendar/isDate.ts';
import { formatAddress } from '../../core/cells/address.ts';
import type { Box } from '../../core/cells/Box.ts';
import { KpiError } from '../../core/errors/KpiError.ts';
import type { ColourReading, SeenCell, SheetColours } from '../server/colourTypes.ts';
import { cutToData, rangeAround, type Selection } from '../sheet/readSelection.ts';

/** Unselected headings above or left of the selection, and free lines after it, are looked for this far. */
const headingReach = 3;
const statusReach = 12;
const maxCells = 500_000;
/** Nothing is recognised by what a text says after that. */
const longestText = 100;

export function readSurroundings(
  selection: Selection,
): Omit<ColourReading, keyof SheetColours | 'otherRules'> {
  const boxes = usableBoxes(selection);
  const { row, column, range } = rangeAround(selection, boxes, headingReach, statusReach, maxCells);
  const formats = range.getNumberFormats();
  const cells = range.getValues().map((line, r) => line.map((value, c) => seen(value, formats[r]![c]!)));
  return { boxes, row, column, cells };
}

function seen(value: unknown, format: string): SeenCell {
  if (typeof value === 'number') return String(format).includes('%') ? 1 : 0;
  if (isDate(value)) return null;
  return typeof value === 'string' ? value.slice(0, longestText) : (value as boolean);
}

function usableBoxes(selection: Selection): Box[] {
  const { boxes, name } = selection;
  const [only] = boxes;
  if (!only) throw new KpiError('NOTHING_SELECTED');
  if (boxes.length === 1 && only.rows * only.columns === 1)
    throw new KpiError('ONE_CELL_SELECTED', { place: formatAddress(name, only) });
  return cutToData(selection);
}
