/** A sheet as a whole: its name, place, visibility, and what hangs on it. */
import { hashId } from '../../engine/hashId.ts';
import { sheetsName } from '../../engine/sheetNames.ts';
import { chartsOf, EmbeddedChart } from '../charts/EmbeddedChart.ts';
import { EmbeddedChartBuilder } from '../charts/EmbeddedChartBuilder.ts';
import { toColor } from '../colors.ts';
import { type EnumValue, MetadataVisibility, SheetType } from '../enums.ts';
import type { GasObject } from '../GasObject.ts';
import { addMetadata, type DeveloperMetadata, metadataAt } from '../metadata/DeveloperMetadata.ts';
import { DeveloperMetadataFinder } from '../metadata/DeveloperMetadataFinder.ts';
import { NamedRange } from '../NamedRange.ts';
import { Protection, protectionsOf } from '../Protection.ts';
import { ServiceError } from '../ServiceError.ts';
import { SheetGrid } from './SheetGrid.ts';
import { copyName, duplicateSheet, renameSheet } from './sheetNames.ts';

export class Sheet extends SheetGrid {
  getSheetId(): number {
    return numericSheetId(this.sheetId);
  }
  getParent(): GasObject {
    return this.host.make.spreadsheet();
  }
  getType(): EnumValue {
    return SheetType.GRID;
  }
  getName(): string {
    this.host.expectSheet(this.sheetId);
    return sheetsName(this.host.workbook.getters.getSheetName(this.sheetId));
  }
  getSheetName(): string {
    return this.getName();
  }
  setName(name: unknown): this {
    renameSheet(this.host, this.sheetId, String(name));
    return this;
  }
  getIndex(): number {
    return this.host.workbook.getters.getSheetIds().indexOf(this.sheetId) + 1;
  }
  activate(): this {
    this.host.activateSheet(this.sheetId);
    return this;
  }

  isSheetHidden(): boolean {
    return !this.host.workbook.getters.isSheetVisible(this.sheetId);
  }
  hideSheet(): this {
    const visible = this.host.workbook.getters.getVisibleSheetIds();
    if (visible.length === 1 && visible[0] === this.sheetId)
      throw new ServiceError("You can't hide all the sheets in a document.");
    this.host.write(this.sheetId, [], [{ type: 'HIDE_SHEET', sheetId: this.sheetId }]);
    return this;
  }
  showSheet(): this {
    this.host.write(this.sheetId, [], [{ type: 'SHOW_SHEET', sheetId: this.sheetId }]);
    return this;
  }
  setTabColor(color: string | null): this {
    this.host.write(
      this.sheetId,
      [],
      [{ type: 'COLOR_SHEET', sheetId: this.sheetId, color: toColor(color) }],
    );
    return this;
  }
  getTabColor(): string | null {
    return this.host.workbook.getters.getSheet(this.sheetId).color ?? null;
  }
  copyTo(_spreadsheet: GasObject): GasObject {
    return duplicateSheet(this.host, this.sheetId, copyName(this.host, this.getName()));
  }

  protect(): Protection {
    return Protection.create(this.host, this.sheetId);
  }
  getProtections(type: EnumValue): Protection[] {
    return protectionsOf(this.host, this.sheetId, type);
  }
  getNamedRanges(): NamedRange[] {
    return this.host.workbook.getters
      .getNamedRanges()
      .filter(({ range }) => range.sheetId === this.sheetId)
      .map(({ name }) => new NamedRange(this.host, name));
  }

  addDeveloperMetadata(
    key: unknown,
    value?: unknown,
    visibility: EnumValue = MetadataVisibility.DOCUMENT,
  ): this {
    this.host.expectSheet(this.sheetId);
    addMetadata(this.host, { sheetId: this.sheetId }, key, value, visibility);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.host, { sheetId: this.sheetId });
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.host, { sheetId: this.sheetId });
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.host, this.sheetId);
  }
  getCharts(): EmbeddedChart[] {
    return chartsOf(this.host, this.sheetId);
  }
  insertChart(chart: EmbeddedChart): void {
    EmbeddedChart.place(chart, this.sheetId);
  }
  updateChart(chart: EmbeddedChart): void {
    EmbeddedChart.place(chart, this.sheetId);
  }
  removeChart(chart: EmbeddedChart): void {
    this.host.write(this.sheetId, [], [this.host.workbook.removeCommand(chart.parts.id)]);
  }
}

/** Stable over renaming, moving and saving: derived from the engine's own id. The first default sheet is 0. */
function numericSheetId(sheetId: string): number {
  return sheetId.toLowerCase() === 'sheet1' ? 0 : hashId(sheetId);
}
