import type { Box } from '../../core/cells/Box.ts';
import type { Range, Sheet } from './services.ts';

export const boxRange = (sheet: Sheet, box: Box): Range =>
  sheet.getRange(box.row, box.column, box.rows, box.columns);
