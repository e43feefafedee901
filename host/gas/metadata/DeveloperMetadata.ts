/** Developer metadata: a key and a value on the spreadsheet, a sheet, or whole rows or columns. */
import type { Zone } from '@odoo/o-spreadsheet';
import { hashId } from '../../engine/hashId.ts';
import type { SheetRecord } from '../../engine/RecordsPlugin.ts';
import { type EnumValue, MetadataVisibility } from '../enums.ts';
import { GasObject } from '../GasObject.ts';
import type { HostState } from '../HostState.ts';
import { ServiceError } from '../ServiceError.ts';
import { DeveloperMetadataLocation } from './DeveloperMetadataLocation.ts';
import { locationOfRange, type MetadataPlace, toRecordPlace } from './places.ts';

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

export function addMetadata(
  host: HostState,
  place: MetadataPlace,
  key: unknown,
  value: unknown,
  visibility: EnumValue,
): void {
  const { workbook } = host;
  const id = workbook.newId();
  // addDeveloperMetadata(key, visibility) is a signature of its own.
  const isVisibility = typeof value === 'object' && value !== null;
  const data = {
    number: hashId(id),
    key: String(key),
    ...(value === undefined || isVisibility ? {} : { value: String(value) }),
    visibility: (isVisibility ? (value as EnumValue) : visibility).name(),
  };
  const record = { id, kind: 'metadata' as const, data, ...toRecordPlace(host, place) };
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
