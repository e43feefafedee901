import { boxRange } from '../sheet/boxRange.ts';
import { boxIn, openSheet } from '../sheet/openSheet.ts';

/** Selects cells on their sheet, so that the planner sees them. */
export function showCells({ address }: { address: string }): null {
  const open = openSheet(SpreadsheetApp.getActive(), [String(address)]);
  const box = boxIn(open, String(address));
  open.sheet.activate();
  boxRange(open.sheet, box).activate();
  return null;
}
