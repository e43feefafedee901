/** Where developer metadata hangs. */
import type { SheetRecord } from '../../engine/RecordsPlugin.ts';
import { type EnumValue, MetadataLocationType } from '../enums.ts';
import { GasObject } from '../GasObject.ts';
import type { HostState } from '../HostState.ts';

export class DeveloperMetadataLocation extends GasObject {
  readonly className = 'DeveloperMetadataLocation';
  readonly record: SheetRecord;

  constructor(host: HostState, record: SheetRecord) {
    super(host);
    this.record = record;
  }

  getLocationType(): EnumValue {
    return locationType(this.host, this.record);
  }
  getSheet(): GasObject | null {
    const { sheetId, range } = this.record;
    return sheetId && !range ? this.host.make.sheet(sheetId) : null;
  }
  getSpreadsheet(): GasObject | null {
    return this.record.sheetId ? null : this.host.make.spreadsheet();
  }
  getRow(): GasObject | null {
    return rangeIf(this, MetadataLocationType.ROW);
  }
  getColumn(): GasObject | null {
    return rangeIf(this, MetadataLocationType.COLUMN);
  }
}

function rangeIf({ host, record }: DeveloperMetadataLocation, wanted: EnumValue): GasObject | null {
  if (!record.range || locationType(host, record) !== wanted) return null;
  return host.make.range(record.sheetId!, record.range.zone);
}

export function locationType(host: HostState, { sheetId, range }: SheetRecord): EnumValue {
  if (!sheetId) return MetadataLocationType.SPREADSHEET;
  if (!range) return MetadataLocationType.SHEET;
  const isRow = range.zone.right - range.zone.left + 1 === host.workbook.getters.getNumberCols(sheetId);
  return isRow ? MetadataLocationType.ROW : MetadataLocationType.COLUMN;
}
