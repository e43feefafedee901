/** The open spreadsheet. */
import { parseA1 } from '../addresses.ts';
import { type EnumValue, MetadataVisibility } from '../enums.ts';
import type { GasObject } from '../GasObject.ts';
import { addMetadata, type DeveloperMetadata, metadataAt } from '../metadata/DeveloperMetadata.ts';
import { DeveloperMetadataFinder } from '../metadata/DeveloperMetadataFinder.ts';
import { NamedRange, putNamedRange, removeNamedRange } from '../NamedRange.ts';
import { type Protection, protectionsOf } from '../Protection.ts';
import type { Range } from '../range/Range.ts';
import { RangeList } from '../range/RangeList.ts';
import { SpreadsheetSheets } from './SpreadsheetSheets.ts';

export class Spreadsheet extends SpreadsheetSheets {
  getId(): string {
    return 'local-spreadsheet';
  }
  getUrl(): string {
    return 'about:local-spreadsheet';
  }
  getName(): string {
    return this.host.bookName;
  }
  rename(name: string): void {
    this.host.bookName = name;
  }
  getSpreadsheetLocale(): string {
    return this.host.settings.spreadsheetLocale;
  }
  getSpreadsheetTimeZone(): string {
    return this.host.settings.spreadsheetTimeZone;
  }

  getRange(a1: string): Range {
    const place = parseA1(this.host.workbook, a1, this.host.workbook.getters.getActiveSheetId());
    return this.host.make.range(place.sheetId, place.zone) as Range;
  }
  getRangeList(addresses: string[]): RangeList {
    return new RangeList(
      this.host,
      addresses.map((a1) => this.getRange(a1)),
    );
  }
  getRangeByName(name: string): Range | null {
    const named = this.host.workbook.getters.getNamedRange(name);
    return named ? (this.host.make.range(named.range.sheetId, named.range.zone) as Range) : null;
  }
  getNamedRanges(): NamedRange[] {
    return this.host.workbook.getters.getNamedRanges().map(({ name }) => new NamedRange(this.host, name));
  }
  setNamedRange(name: string, range: Range): void {
    putNamedRange(this.host, name, name, range);
  }
  removeNamedRange(name: string): void {
    removeNamedRange(this.host, name);
  }

  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }
  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }
  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }
  getActiveCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }
  getCurrentCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }
  getActiveRange(): Range | null {
    const { calculating } = this.host;
    if (!calculating) return this.getActiveSheet().getActiveRange();
    const { sheetId, row, col } = calculating;
    return this.host.make.range(sheetId, { top: row, bottom: row, left: col, right: col }) as Range;
  }
  getActiveRangeList(): RangeList | null {
    return this.getActiveSheet().getActiveRangeList();
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
  setCurrentCell(cell: Range): Range {
    return cell.activate();
  }
  setActiveSelection(rangeOrA1: Range | string): Range {
    return (typeof rangeOrA1 === 'string' ? this.getRange(rangeOrA1) : rangeOrA1).activate();
  }

  toast(message: unknown, _title?: unknown, _seconds?: unknown): void {
    this.host.ui.toasts.push(String(message));
    this.host.ui.onChange?.();
  }
  getProtections(type: EnumValue): Protection[] {
    return protectionsOf(this.host, undefined, type);
  }

  addDeveloperMetadata(
    key: unknown,
    value?: unknown,
    visibility: EnumValue = MetadataVisibility.DOCUMENT,
  ): this {
    addMetadata(this.host, {}, key, value, visibility);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.host, {});
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.host, {});
  }
}
