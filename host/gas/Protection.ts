/** A protected sheet or range. The owner, who runs the script here, may still edit. */
import type { Zone } from '@odoo/o-spreadsheet';
import type { SheetRecord } from '../engine/RecordsPlugin.ts';
import { type EnumValue, ProtectionType } from './enums.ts';
import { GasObject } from './GasObject.ts';
import type { HostState } from './HostState.ts';
import { ServiceError } from './ServiceError.ts';

export class Protection extends GasObject {
  readonly className = 'Protection';
  readonly id: string;

  constructor(host: HostState, id: string) {
    super(host);
    this.id = id;
  }

  static create(host: HostState, sheetId: string, zone?: Zone): Protection {
    const { workbook } = host;
    const id = workbook.newId();
    const range = zone ? workbook.engineRange(sheetId, zone) : undefined;
    host.expectEditable(sheetId, zone ? [zone] : 'all');
    workbook.run([
      workbook.putCommand({ id, kind: 'protection', sheetId, range, data: { description: '' } }),
    ]);
    return new Protection(host, id);
  }

  getProtectionType(): EnumValue {
    return recordOf(this).range ? ProtectionType.RANGE : ProtectionType.SHEET;
  }
  getRange(): GasObject {
    const { sheetId, range } = recordOf(this);
    if (range) return this.host.make.range(sheetId!, range.zone);
    return this.host.make.range(sheetId!, this.host.workbook.getters.getSheetZone(sheetId!));
  }
  getDescription(): string {
    return String(recordOf(this).data.description);
  }
  setDescription(description: unknown): this {
    return change(this, { description: String(description) });
  }
  isWarningOnly(): boolean {
    return Boolean(recordOf(this).data.isWarningOnly);
  }
  setWarningOnly(isWarningOnly: boolean): this {
    return change(this, { isWarningOnly });
  }
  canEdit(): boolean {
    return true;
  }
  canDomainEdit(): boolean {
    return false;
  }
  setDomainEdit(_canEdit: boolean): this {
    return change(this, {});
  }
  getEditors(): unknown[] {
    return [];
  }
  removeEditors(_editors: unknown[]): this {
    return change(this, {});
  }
  remove(): void {
    this.host.workbook.run([this.host.workbook.removeCommand(recordOf(this).id)]);
  }
}

function recordOf({ host, id }: Protection): SheetRecord {
  const record = host.workbook.records('protection').find((candidate) => candidate.id === id);
  if (!record) throw new ServiceError('The protection no longer exists.');
  return record;
}

function change<P extends Protection>(protection: P, data: Record<string, unknown>): P {
  const record = recordOf(protection);
  const { workbook } = protection.host;
  workbook.run([workbook.putCommand({ ...record, data: { ...record.data, ...data } })]);
  return protection;
}

export function protectionsOf(host: HostState, sheetId: string | undefined, type: EnumValue): Protection[] {
  return host.workbook
    .records('protection')
    .filter((record) => sheetId === undefined || record.sheetId === sheetId)
    .filter(({ range }) => (type === ProtectionType.RANGE) === Boolean(range))
    .map(({ id }) => new Protection(host, id));
}
