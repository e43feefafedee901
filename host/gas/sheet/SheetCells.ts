/** A sheet's cells: addresses, used area, values appended, clearing, rules. */
import { parseA1, toA1, zoneAt } from '../addresses.ts';
import { expectNumber } from '../arguments.ts';
import { GasObject } from '../GasObject.ts';
import type { HostState } from '../HostState.ts';
import type { Range } from '../range/Range.ts';
import { RangeList } from '../range/RangeList.ts';
import type { ConditionalFormatRule } from '../rules/ConditionalFormatRule.ts';
import { readRules, replaceRules } from '../rules/engineRules.ts';
import { ServiceError } from '../ServiceError.ts';
import { expectRoomFor } from './gridLimits.ts';

export class SheetCells extends GasObject {
  readonly className = 'Sheet';
  readonly sheetId: string;

  constructor(host: HostState, sheetId: string) {
    super(host);
    this.sheetId = sheetId;
  }

  getRange(rowOrA1: unknown, column?: unknown, rows: unknown = 1, columns: unknown = 1): Range {
    const { host, sheetId } = this;
    host.expectSheet(sheetId);
    if (column === undefined) {
      const place = parseA1(host.workbook, String(rowOrA1), sheetId);
      return host.make.range(place.sheetId, place.zone) as Range;
    }
    const [row, col, height, width] = [rowOrA1, column, rows, columns].map((value) =>
      expectNumber(value, 'SpreadsheetApp.Sheet.getRange'),
    );
    return host.make.range(sheetId, zoneAt(row!, col!, height!, width!)) as Range;
  }

  getRangeList(addresses: unknown[]): RangeList {
    return new RangeList(
      this.host,
      addresses.map((a1) => this.getRange(a1)),
    );
  }

  getDataRange(): Range {
    return this.getRange(1, 1, Math.max(1, this.getLastRow()), Math.max(1, this.getLastColumn()));
  }
  getLastRow(): number {
    return usedSize(this).rows;
  }
  getLastColumn(): number {
    return usedSize(this).columns;
  }
  getMaxRows(): number {
    this.host.expectSheet(this.sheetId);
    return this.host.workbook.getters.getNumberRows(this.sheetId);
  }
  getMaxColumns(): number {
    this.host.expectSheet(this.sheetId);
    return this.host.workbook.getters.getNumberCols(this.sheetId);
  }
  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    return this.getRange(row, column, rows, columns).getValues();
  }

  appendRow(values: unknown): this {
    if (!Array.isArray(values)) throw new ServiceError('The parameters do not match appendRow(Object[]).');
    const row = this.getLastRow() + 1;
    const missing = row - this.getMaxRows();
    const { host, sheetId } = this;
    if (missing > 0) {
      expectRoomFor(this, 'ROW', missing);
      const place = { dimension: 'ROW', base: row - 2, quantity: missing, position: 'after' };
      const sheetName = host.workbook.getters.getSheetName(sheetId);
      host.write(sheetId, 'all', [{ type: 'ADD_COLUMNS_ROWS', sheetId, sheetName, ...place }]);
    }
    this.getRange(row, 1, 1, values.length).setValues([values]);
    return this;
  }

  clear(options?: object): this {
    everything(this).clear(options);
    return this;
  }
  clearContents(): this {
    everything(this).clearContent();
    return this;
  }
  clearFormats(): this {
    everything(this).clearFormat();
    return this;
  }
  clearNotes(): this {
    const { workbook } = this.host;
    const notes = workbook.records('note').filter(({ sheetId }) => sheetId === this.sheetId);
    this.host.write(
      this.sheetId,
      'all',
      notes.map(({ id }) => workbook.removeCommand(id)),
    );
    return this;
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    this.host.expectSheet(this.sheetId);
    return readRules(this.host, this.sheetId);
  }
  setConditionalFormatRules(rules: unknown): void {
    this.host.expectSheet(this.sheetId);
    if (!Array.isArray(rules))
      throw new ServiceError(
        "The parameters don't match the method signature for SpreadsheetApp.Sheet.setConditionalFormatRules.",
      );
    replaceRules(this.host, this.sheetId, rules as ConditionalFormatRule[]);
  }
  clearConditionalFormatRules(): void {
    replaceRules(this.host, this.sheetId, []);
  }

  getActiveCell(): Range {
    const { col, row } = this.host.workbook.getters.getActivePosition();
    return this.getRange(row + 1, col + 1);
  }
  getActiveRange(): Range | null {
    return this.getActiveRangeList()?.ranges.at(-1) ?? null;
  }
  getActiveRangeList(): RangeList | null {
    const { getters } = this.host.workbook;
    if (getters.getActiveSheetId() !== this.sheetId) return null;
    const zones = getters.getSelectedZones();
    return new RangeList(
      this.host,
      zones.map((zone) => this.getRange(toA1(zone))),
    );
  }
  getSelection(): GasObject {
    return this.host.make.selection();
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  setActiveRangeList(list: RangeList): RangeList {
    return list.activate();
  }
  setActiveSelection(rangeOrA1: Range | string): Range {
    return (typeof rangeOrA1 === 'string' ? this.getRange(rangeOrA1) : rangeOrA1).activate();
  }
  setCurrentCell(cell: Range): Range {
    return cell.activate();
  }
}

function everything(sheet: SheetCells): Range {
  return sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
}

/** A formula counts as content also where it gives an empty text. */
function usedSize({ host, sheetId }: SheetCells): { rows: number; columns: number } {
  host.expectSheet(sheetId);
  const { getters } = host.workbook;
  let rows = 0;
  let columns = 0;
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    if (position.row < rows && position.col < columns) continue;
    const { value } = host.workbook.evaluated(position);
    const isBlank = value === null || value === '';
    if (isBlank && !getters.getArrayFormulaSpreadingOn(position) && !getters.getCell(position)?.isFormula)
      continue;
    rows = Math.max(rows, position.row + 1);
    columns = Math.max(columns, position.col + 1);
  }
  return { rows, columns };
}
