/**
 * Keeps what Sheets knows and the engine does not (notes, developer metadata, protections, charts) beside
 * the cells: each record's range follows inserted, deleted and moved cells, and is saved with the book.
 */
import './loadEngine.ts';
import { CorePlugin, coreTypes, type Range, registries } from '@odoo/o-spreadsheet';

export type RecordKind = 'note' | 'metadata' | 'protection' | 'readOnly' | 'chart' | 'format' | 'rule';

export interface SheetRecord {
  id: string;
  kind: RecordKind;
  sheetId?: string | undefined;
  range?: Range | undefined;
  data: Record<string, unknown>;
}

type Records = Record<string, SheetRecord | undefined>;
type Adapt = { applyChange: (range: Range) => { changeType: string; range: Range } };
type SavedRecord = Omit<SheetRecord, 'range'> & { zone?: string };
type CoreEvent = { type: string; sheetId?: string; sheetIdTo?: string; record?: SheetRecord; id?: string };

const PUT = 'PUT_GAS_RECORD';
const REMOVE = 'REMOVE_GAS_RECORD';

class RecordsPlugin extends CorePlugin {
  static override getters = ['getGasRecords'] as never[];
  readonly records: Records = {};

  getGasRecords(kind: RecordKind): SheetRecord[] {
    return Object.values(this.records).filter((record): record is SheetRecord => record?.kind === kind);
  }

  override adaptRanges({ applyChange }: never & Adapt): void {
    for (const record of Object.values(this.records)) {
      if (!record?.range) continue;
      const change = (applyChange as Adapt['applyChange'])(record.range);
      if (change.changeType === 'REMOVE') this.store(record.id, undefined);
      else if (change.changeType !== 'NONE')
        this.store(record.id, { ...record, sheetId: change.range.sheetId, range: change.range });
    }
  }

  override handle(command: never): void {
    const event = command as CoreEvent;
    if (event.type === PUT) this.store(event.record!.id, event.record);
    else if (event.type === REMOVE) this.store(event.id!, undefined);
    else if (event.type === 'DELETE_SHEET') this.dropSheet(event.sheetId!);
    else if (event.type === 'DUPLICATE_SHEET') this.copyNotes(event.sheetId!, event.sheetIdTo!);
  }

  override import(data: never): void {
    for (const { zone, ...record } of (data as { gas?: SavedRecord[] }).gas ?? []) {
      const range = zone ? this.getters.getRangeFromSheetXC(record.sheetId!, zone) : undefined;
      this.records[record.id] = { ...record, range };
    }
  }

  override export(data: never): void {
    const saved: SavedRecord[] = [];
    for (const record of Object.values(this.records)) {
      if (!record) continue;
      const { range, ...rest } = record;
      saved.push(range ? { ...rest, zone: this.getters.getRangeString(range, range.sheetId) } : rest);
    }
    (data as { gas?: SavedRecord[] }).gas = saved;
  }

  private dropSheet(sheetId: string): void {
    for (const record of Object.values(this.records))
      if (record?.sheetId === sheetId) this.store(record.id, undefined);
  }

  private copyNotes(from: string, to: string): void {
    for (const note of this.getGasRecords('note')) {
      if (note.sheetId !== from || !note.range) continue;
      const id = `${note.id}-${to}`;
      this.store(id, { ...note, id, sheetId: to, range: { ...note.range, sheetId: to } as Range });
    }
  }

  private store(id: string, record: SheetRecord | undefined): void {
    (this.history.update as (...path: unknown[]) => void)('records', id, record);
  }
}

export function registerRecordsPlugin(): void {
  registries.corePluginRegistry.replace('gas_records', RecordsPlugin as never);
  for (const type of [PUT, REMOVE]) {
    (coreTypes as Set<string>).add(type);
    registries.inverseCommandRegistry.replace(type, (command) => [command]);
  }
}
