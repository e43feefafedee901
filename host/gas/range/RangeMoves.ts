/** Copying, moving, sorting and merging. */
import type { Zone } from '@odoo/o-spreadsheet';
import { type CellState, type CopyParts, readState, stateCommands } from '../../engine/cellState.ts';
import { heightOf, mapCells, widthOf } from '../arguments.ts';
import { CopyPasteType, type EnumValue } from '../enums.ts';
import { type GasObject, ServiceError } from '../GasObject.ts';
import { RangeContents } from './RangeContents.ts';
import { type SortSpec, sortedRows } from './sortRows.ts';

const partsByType = new Map<EnumValue, CopyParts>([
  [CopyPasteType.PASTE_NORMAL, { contents: true, look: true, notes: true }],
  [CopyPasteType.PASTE_VALUES, { values: true }],
  [CopyPasteType.PASTE_FORMULA, { contents: true }],
  [CopyPasteType.PASTE_FORMAT, { look: true }],
]);

export class RangeMoves extends RangeContents {
  copyTo(
    destination: RangeMoves,
    how: EnumValue | { contentsOnly?: boolean; formatOnly?: boolean } = {},
    transposed = false,
  ): void {
    if (transposed) throw new Error('not supported by the local host: Range.copyTo transposed');
    const parts = copyParts(how);
    const { workbook } = this.host;
    const states = readStates(this);
    const zone = pasteZone(this.zone, destination.zone);
    const commands = mapCells(zone, (row, col) => {
      const state = states[(row - zone.top) % states.length]![(col - zone.left) % states[0]!.length]!;
      return stateCommands(workbook, state, { sheetId: destination.sheetId, row, col }, parts);
    });
    this.host.write(destination.sheetId, [zone], commands.flat(2));
  }

  moveTo(target: RangeMoves): void {
    const { host, sheetId, zone } = this;
    const { workbook } = host;
    const to = target.zone;
    host.expectEditable(sheetId, [zone]);
    const states = readStates(this).flat();
    const clear = states.map(({ from }) => ({
      type: 'UPDATE_CELL',
      ...from,
      content: '',
      style: null,
      format: '',
    }));
    const place = states.flatMap((state) => {
      const row = to.top + state.from.row - zone.top;
      const cell = { sheetId: target.sheetId, row, col: to.left + state.from.col - zone.left };
      return stateCommands(workbook, state, cell, { contents: true, look: true }, true);
    });
    const follow = { type: 'MOVE_RANGES', sheetId, targetSheetId: target.sheetId, target: [zone] };
    const sheetName = workbook.getters.getSheetName(sheetId);
    const there = pasteZone(zone, { ...to, right: to.left, bottom: to.top });
    host.write(
      target.sheetId,
      [there],
      [...clear, ...place, { ...follow, col: to.left, row: to.top, sheetName }],
    );
  }

  sort(order: SortSpec | SortSpec[]): this {
    const { host, sheetId, zone } = this;
    const rows = sortedRows(readStates(this), order, zone.left);
    const commands = rows.flatMap((states, index) =>
      states.flatMap((state) =>
        stateCommands(host.workbook, state, { sheetId, row: zone.top + index, col: state.from.col }),
      ),
    );
    host.write(sheetId, [zone], commands);
    return this;
  }

  merge(): this {
    return mergeZones(this, [this.zone]);
  }
  mergeAcross(): this {
    return mergeZones(
      this,
      mapCells({ ...this.zone, right: 0, left: 0 }, (row) => row).map(([row]) => ({
        ...this.zone,
        top: row!,
        bottom: row!,
      })),
    );
  }
  mergeVertically(): this {
    return mergeZones(
      this,
      mapCells({ ...this.zone, top: 0, bottom: 0 }, (_row, col) => col)[0]!.map((col) => ({
        ...this.zone,
        left: col,
        right: col,
      })),
    );
  }
  breakApart(): this {
    const { host, sheetId, zone } = this;
    const target = host.workbook.getters.getMergesInZone(sheetId, zone);
    if (target.length > 0) host.write(sheetId, [zone], [{ type: 'REMOVE_MERGE', sheetId, target }]);
    return this;
  }
  isPartOfMerge(): boolean {
    return this.host.workbook.getters.getMergesInZone(this.sheetId, this.zone).length > 0;
  }
  getMergedRanges(): GasObject[] {
    return this.host.workbook.getters
      .getMergesInZone(this.sheetId, this.zone)
      .map(({ left, top, right, bottom }) =>
        this.host.make.range(this.sheetId, { left, top, right, bottom }),
      );
  }
}

function copyParts(how: EnumValue | { contentsOnly?: boolean; formatOnly?: boolean }): CopyParts {
  const byType = partsByType.get(how as EnumValue);
  if (byType) return byType;
  if ('contentsOnly' in how && how.contentsOnly) return { values: true };
  if ('formatOnly' in how && how.formatOnly) return { look: true };
  if ('ordinal' in how) throw new Error(`not supported by the local host: Range.copyTo ${how}`);
  return { contents: true, look: true, notes: true };
}

function readStates({ host, sheetId, zone }: RangeContents): CellState[][] {
  return mapCells(zone, (row, col) => readState(host.workbook, { sheetId, row, col }));
}

/** A destination smaller than the source grows to it; a larger one is filled with repeats. */
function pasteZone(source: Zone, target: Zone): Zone {
  const height = Math.max(1, Math.floor(heightOf(target) / heightOf(source))) * heightOf(source);
  const width = Math.max(1, Math.floor(widthOf(target) / widthOf(source))) * widthOf(source);
  return { ...target, bottom: target.top + height - 1, right: target.left + width - 1 };
}

function mergeZones<R extends RangeContents>(range: R, zones: Zone[]): R {
  const target = zones.filter((zone) => heightOf(zone) * widthOf(zone) > 1);
  const { host, sheetId } = range;
  const cut = host.workbook.getters
    .getMergesInZone(sheetId, range.zone)
    .some(
      (merge) =>
        merge.left < range.zone.left ||
        merge.right > range.zone.right ||
        merge.top < range.zone.top ||
        merge.bottom > range.zone.bottom,
    );
  if (cut) throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
  host.write(sheetId, [range.zone], [{ type: 'ADD_MERGE', sheetId, target, force: true }]);
  return range;
}
