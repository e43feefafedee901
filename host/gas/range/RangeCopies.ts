/** Copying, moving and sorting cells. */
import type { Zone } from '@odoo/o-spreadsheet';
import { type CellState, type CopyParts, readState, stateCommand } from '../../engine/cellState.ts';
import type { EngineCommand } from '../../engine/EngineCommand.ts';
import { Notes } from '../../engine/notes.ts';
import { type PastePart, pasteCommand } from '../../engine/pasteCells.ts';
import { heightOf, mapCells, widthOf } from '../arguments.ts';
import { CopyPasteType, type EnumValue } from '../enums.ts';
import { RangeContents } from './RangeContents.ts';
import { type SortSpec, sortedRows } from './sortRows.ts';

const everything: PastePart[] = ['cell', 'merge', 'border', 'dataValidation', 'conditionalFormat'];
const pasted = new Map<EnumValue, { parts: PastePart[]; pasteOption?: 'onlyFormat'; withNotes?: boolean }>([
  [CopyPasteType.PASTE_NORMAL, { parts: everything, withNotes: true }],
  [CopyPasteType.PASTE_FORMAT, { parts: ['cell', 'border', 'conditionalFormat'], pasteOption: 'onlyFormat' }],
  [CopyPasteType.PASTE_DATA_VALIDATION, { parts: ['dataValidation'] }],
  [CopyPasteType.PASTE_CONDITIONAL_FORMATTING, { parts: ['conditionalFormat'] }],
]);
const rewritten = new Map<EnumValue, CopyParts>([
  [CopyPasteType.PASTE_VALUES, { values: true }],
  [CopyPasteType.PASTE_FORMULA, { contents: true }],
]);

export class RangeCopies extends RangeContents {
  copyTo(
    destination: RangeCopies,
    how: EnumValue | { contentsOnly?: boolean; formatOnly?: boolean } = {},
    isTransposed = false,
  ): void {
    const type = pasteType(how);
    const zones = pasteZones(this.zone, destination.zone);
    const paste = pasted.get(type);
    if (isTransposed || (!paste && !rewritten.has(type)))
      throw new Error(`not supported by the local host: Range.copyTo ${isTransposed ? 'transposed' : type}`);
    const target = { sheetId: destination.sheetId, zones };
    const commands = paste
      ? [
          pasteCommand({ ...paste, source: this, target }),
          ...(paste.withNotes ? noteCopies(this, target) : []),
        ]
      : zones.flatMap((zone) => rewrite(this, destination.sheetId, zone, rewritten.get(type)!));
    this.host.write(destination.sheetId, zones, commands);
  }

  moveTo(destination: RangeCopies): void {
    const { host, sheetId, zone } = this;
    host.expectEditable(sheetId, [zone]);
    const corner = { ...destination.zone, right: destination.zone.left, bottom: destination.zone.top };
    const zones = pasteZones(zone, corner);
    const target = { sheetId: destination.sheetId, zones };
    const parts: PastePart[] = [...everything, 'references'];
    host.write(destination.sheetId, zones, [pasteCommand({ parts, source: this, target, isCut: true })]);
  }

  sort(order: SortSpec | SortSpec[]): this {
    const { host, sheetId, zone } = this;
    const notes = new Notes(host.workbook, sheetId);
    const rows = sortedRows(readStates(this, notes), order, zone.left);
    const commands = rows.flatMap((states, index) =>
      states.flatMap((state): EngineCommand[] => {
        const cell = { sheetId, row: zone.top + index, col: state.from.col };
        return [stateCommand(host.workbook, state, cell), ...notes.commands(cell, state.note)];
      }),
    );
    host.write(sheetId, [zone], commands);
    return this;
  }
}

function pasteType(how: EnumValue | { contentsOnly?: boolean; formatOnly?: boolean }): EnumValue {
  if ('ordinal' in how) return how;
  if (how.contentsOnly) return CopyPasteType.PASTE_VALUES;
  return how.formatOnly ? CopyPasteType.PASTE_FORMAT : CopyPasteType.PASTE_NORMAL;
}

function readStates({ host, sheetId, zone }: RangeContents, notes: Notes): CellState[][] {
  return mapCells(zone, (row, col) => readState(host.workbook, { sheetId, row, col }, notes));
}

function rewrite(source: RangeContents, sheetId: string, zone: Zone, parts: CopyParts): EngineCommand[] {
  const { workbook } = source.host;
  const states = readStates(source, new Notes(workbook, source.sheetId));
  const commands = mapCells(zone, (row, col) => {
    const state = states[row - zone.top]![col - zone.left]!;
    return stateCommand(workbook, state, { sheetId, row, col }, parts);
  });
  return commands.flat();
}

function noteCopies(source: RangeContents, target: { sheetId: string; zones: Zone[] }): EngineCommand[] {
  const texts = source.getNotes();
  const existing = new Notes(source.host.workbook, target.sheetId);
  return target.zones.flatMap((zone) =>
    mapCells(zone, (row, col) => {
      const text = texts[row - zone.top]![col - zone.left]!;
      return existing.commands({ sheetId: target.sheetId, row, col }, text);
    }).flat(2),
  );
}

/** A destination smaller than the source grows to it; a larger one is filled with repeats. */
function pasteZones(source: Zone, target: Zone): Zone[] {
  const [height, width] = [heightOf(source), widthOf(source)];
  const down = Math.max(1, Math.floor(heightOf(target) / height));
  const across = Math.max(1, Math.floor(widthOf(target) / width));
  return Array.from({ length: down * across }, (_, index) => {
    const top = target.top + Math.floor(index / across) * height;
    const left = target.left + (index % across) * width;
    return { top, left, bottom: top + height - 1, right: left + width - 1 };
  });
}
