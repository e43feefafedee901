/** What the planner has selected. */
import { GasObject } from '../GasObject.ts';
import type { Range } from '../range/Range.ts';
import type { RangeList } from '../range/RangeList.ts';
import type { Sheet } from '../sheet/Sheet.ts';

export class Selection extends GasObject {
  readonly className = 'Selection';

  getActiveSheet(): Sheet {
    return this.host.make.sheet(this.host.workbook.getters.getActiveSheetId()) as Sheet;
  }
  getActiveRange(): Range | null {
    return this.getActiveSheet().getActiveRange();
  }
  getActiveRangeList(): RangeList | null {
    return this.getActiveSheet().getActiveRangeList();
  }
  getCurrentCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }
}
