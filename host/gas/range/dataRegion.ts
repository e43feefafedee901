/** The block of filled cells around a range, as Ctrl+A finds it. */
import type { Zone } from '@odoo/o-spreadsheet';
import type { Workbook } from '../../engine/Workbook.ts';

export function dataRegion(workbook: Workbook, sheetId: string, start: Zone): Zone {
  const zone = { ...start };
  const lastRow = workbook.getters.getNumberRows(sheetId) - 1;
  const lastCol = workbook.getters.getNumberCols(sheetId) - 1;
  const isFilled = (row: number, col: number) => {
    const { value } = workbook.evaluated({ sheetId, row, col });
    return value !== null && value !== '';
  };
  const anyInRow = (row: number) => between(zone.left - 1, zone.right + 1).some((col) => isFilled(row, col));
  const anyInCol = (col: number) => between(zone.top - 1, zone.bottom + 1).some((row) => isFilled(row, col));
  for (let grew = true; grew; ) {
    const before = { ...zone };
    if (zone.top > 0 && anyInRow(zone.top - 1)) zone.top--;
    if (zone.bottom < lastRow && anyInRow(zone.bottom + 1)) zone.bottom++;
    if (zone.left > 0 && anyInCol(zone.left - 1)) zone.left--;
    if (zone.right < lastCol && anyInCol(zone.right + 1)) zone.right++;
    grew = JSON.stringify(before) !== JSON.stringify(zone);
  }
  return zone;
}

function between(from: number, to: number): number[] {
  const start = Math.max(0, from);
  return Array.from({ length: to - start + 1 }, (_, index) => start + index);
}
