/** Cell notes, which the engine does not know. */
import type { EngineCommand } from './BatchPlugin.ts';
import type { EngineCell } from './cellValues.ts';
import type { SheetRecord } from './RecordsPlugin.ts';
import type { Workbook } from './Workbook.ts';

function noteRecord(workbook: Workbook, { sheetId, col, row }: EngineCell): SheetRecord | undefined {
  return workbook
    .records('note')
    .find(({ sheetId: id, range }) => id === sheetId && range?.zone.left === col && range.zone.top === row);
}

export function noteAt(workbook: Workbook, cell: EngineCell): string {
  return String(noteRecord(workbook, cell)?.data.text ?? '');
}

export function noteCommands(workbook: Workbook, cell: EngineCell, text: string): EngineCommand[] {
  const existing = noteRecord(workbook, cell);
  if (text === '') return existing ? [workbook.removeCommand(existing.id)] : [];
  const { sheetId, col, row } = cell;
  const range = workbook.engineRange(sheetId, { left: col, right: col, top: row, bottom: row });
  const record = {
    id: existing?.id ?? workbook.newId(),
    kind: 'note' as const,
    sheetId,
    range,
    data: { text },
  };
  return [workbook.putCommand(record)];
}
