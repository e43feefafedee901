/** Developer metadata: a key and a value on the spreadsheet, a sheet, or whole rows or columns. */
import type { Zone } from '@odoo/o-spreadsheet';
import type { SheetRecord } from '../../engine/RecordsPlugin.ts';
import { type EnumValue, MetadataLocationType, MetadataVisibility } from '../enums.ts';
import { GasObject, ServiceError } from '../GasObject.ts';
import type { HostState } from '../HostState.ts';

export interface MetadataPlace {
  sheetId?: string;
  zone?: Zone;
}

export class DeveloperMetadata extends GasObject {
  readonly className = 'DeveloperMetadata';
  readonly id: string;

  constructor(host: HostState, id: string) {
    super(host);
    this.id = id;
  }

  getId(): number {
    return Number(recordOf(this).data.number);
  }
  getKey(): string {
    return String(recordOf(this).data.key);
  }
  getValue(): string | null {
    return (recordOf(this).data.value as string | undefined) ?? null;
  }
  getVisibility(): EnumValue {
    return recordOf(this).data.visibility === 'PROJECT'
      ? MetadataVisibility.PROJECT
      : MetadataVisibility.DOCUMENT;
  }
  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.host, recordOf(this));
  }
  setKey(key: unknown): this {
    return change(this, { key: String(key) });
  }
  setValue(value: unknown): this {
    return change(this, { value: String(value) });
  }
  setVisibility(visibility: EnumValue): this {
    return change(this, { visibility: visibility.name() });
  }
  moveToSheet(sheet: { sheetId: string }): this {
    return move(this, { sheetId: sheet.sheetId });
  }
  moveToSpreadsheet(): this {
    return move(this, {});
  }
  moveToRow(range: { sheetId: string; zone: Zone } & GasObject): this {
    return move(this, locationOfRange(range));
  }
  moveToColumn(range: { sheetId: string; zone: Zone } & GasObject): this {
    return move(this, locationOfRange(range));
  }
  remove(): void {
    this.host.workbook.run([this.host.workbook.removeCommand(recordOf(this).id)]);
  }
}

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

function recordOf({ host, id }: DeveloperMetadata): SheetRecord {
  const record = host.workbook.records('metadata').find((candidate) => candidate.id === id);
  if (!record) throw new ServiceError('The developer metadata no longer exists.');
  return record;
}

function change<M extends DeveloperMetadata>(metadata: M, data: Record<string, unknown>): M {
  const record = recordOf(metadata);
  const { workbook } = metadata.host;
  workbook.run([workbook.putCommand({ ...record, data: { ...record.data, ...data } })]);
  return metadata;
}

function move<M extends DeveloperMetadata>(metadata: M, place: MetadataPlace): M {
  const { id, kind, data } = recordOf(metadata);
  const { workbook } = metadata.host;
  workbook.run([workbook.putCommand({ id, kind, data, ...toRecordPlace(metadata.host, place) })]);
  return metadata;
}

/** Sheets keeps metadata on one whole row or column, nothing smaller or larger. */
export function locationOfRange({
  host,
  sheetId,
  zone,
}: {
  host: HostState;
  sheetId: string;
  zone: Zone;
}): MetadataPlace {
  const { getters } = host.workbook;
  const isRow =
    zone.left === 0 && zone.right === getters.getNumberCols(sheetId) - 1 && zone.top === zone.bottom;
  const isColumn =
    zone.top === 0 && zone.bottom === getters.getNumberRows(sheetId) - 1 && zone.left === zone.right;
  if (!isRow && !isColumn)
    throw new ServiceError(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  return { sheetId, zone };
}

function toRecordPlace({ workbook }: HostState, { sheetId, zone }: MetadataPlace) {
  return { sheetId, range: sheetId && zone ? workbook.engineRange(sheetId, zone) : undefined };
}

export function addMetadata(
  host: HostState,
  place: MetadataPlace,
  key: unknown,
  value: unknown,
  visibility: EnumValue,
): void {
  const { workbook } = host;
  const numbers = workbook.records('metadata').map(({ data }) => Number(data.number));
  const number = Math.max(0, ...numbers) + 1;
  // addDeveloperMetadata(key, visibility) is a signature of its own.
  const isVisibility = typeof value === 'object' && value !== null;
  const data = {
    number,
    key: String(key),
    ...(value === undefined || isVisibility ? {} : { value: String(value) }),
    visibility: (isVisibility ? (value as EnumValue) : visibility).name(),
  };
  const record = { id: `metadata:${number}`, kind: 'metadata' as const, data, ...toRecordPlace(host, place) };
  workbook.run([workbook.putCommand(record)]);
}

export function metadataAt(host: HostState, { sheetId, zone }: MetadataPlace): DeveloperMetadata[] {
  return host.workbook
    .records('metadata')
    .filter((record) => record.sheetId === sheetId && isSameZone(record.range?.zone, zone))
    .map(({ id }) => new DeveloperMetadata(host, id));
}

function isSameZone(a: Zone | undefined, b: Zone | undefined): boolean {
  if (!a || !b) return a === b;
  return a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
}
