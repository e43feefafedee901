import { expectText } from '../expectText.ts';
import { boxRange } from '../sheet/boxRange.ts';
import { boxIn, openSheet } from '../sheet/openSheet.ts';

/** Selects cells on their sheet, so that the planner sees them. */
export function showCells({ address }: { address: string }): null {
  const open = openSheet(SpreadsheetApp.getActive(), [expectText(address)]);
  const box = boxIn(open, address);
  open.sheet.activate();
  boxRange(open.sheet, box).activate();
  return null;
}
