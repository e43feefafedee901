/** Cell notes, which the engine does not know. */

import type { EngineCell } from './cellValues.ts';
import type { EngineCommand } from './EngineCommand.ts';
import type { SheetRecord } from './RecordsPlugin.ts';
import type { Workbook } from './Workbook.ts';

/** The notes of a sheet as they are now, looked up by cell. */
export class Notes {
  readonly #workbook: Workbook;
  readonly #records = new Map<string, SheetRecord>();

  constructor(workbook: Workbook, sheetId: string) {
    this.#workbook = workbook;
    for (const record of workbook.records('note'))
      if (record.sheetId === sheetId && record.range) {
        const { top, left } = record.range.zone;
        this.#records.set(`${top}:${left}`, record);
      }
  }

  at({ row, col }: EngineCell): string {
    return String(this.#records.get(`${row}:${col}`)?.data.text ?? '');
  }

  commands(cell: EngineCell, text: string): EngineCommand[] {
    const { sheetId, row, col } = cell;
    const existing = this.#records.get(`${row}:${col}`);
    if (text === '') return existing ? [this.#workbook.removeCommand(existing.id)] : [];
    const range = this.#workbook.engineRange(sheetId, { left: col, right: col, top: row, bottom: row });
    const id = existing?.id ?? this.#workbook.newId();
    return [this.#workbook.putCommand({ id, kind: 'note', sheetId, range, data: { text } })];
  }
}
