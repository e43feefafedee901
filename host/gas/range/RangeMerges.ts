/** Merged cells. */
import type { Zone } from '@odoo/o-spreadsheet';
import { heightOf, widthOf } from '../arguments.ts';
import type { GasObject } from '../GasObject.ts';
import { ServiceError } from '../ServiceError.ts';
import { RangeCopies } from './RangeCopies.ts';

export class RangeMerges extends RangeCopies {
  merge(): this {
    return mergeZones(this, [this.zone]);
  }
  mergeAcross(): this {
    const rows = Array.from({ length: heightOf(this.zone) }, (_, index) => this.zone.top + index);
    return mergeZones(
      this,
      rows.map((row) => ({ ...this.zone, top: row, bottom: row })),
    );
  }
  mergeVertically(): this {
    const columns = Array.from({ length: widthOf(this.zone) }, (_, index) => this.zone.left + index);
    return mergeZones(
      this,
      columns.map((column) => ({ ...this.zone, left: column, right: column })),
    );
  }
  breakApart(): this {
    const { host, sheetId, zone } = this;
    const target = mergesIn(this);
    if (target.length > 0) host.write(sheetId, [zone], [{ type: 'REMOVE_MERGE', sheetId, target }]);
    return this;
  }
  isPartOfMerge(): boolean {
    return mergesIn(this).length > 0;
  }
  getMergedRanges(): GasObject[] {
    return mergesIn(this).map((zone) => this.host.make.range(this.sheetId, zone));
  }
}

function mergesIn({ host, sheetId, zone }: RangeCopies): Zone[] {
  return host.workbook.getters
    .getMergesInZone(sheetId, zone)
    .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
}

function mergeZones<R extends RangeCopies>(range: R, zones: Zone[]): R {
  const { host, sheetId, zone } = range;
  const isCut = (merge: Zone) =>
    merge.left < zone.left || merge.right > zone.right || merge.top < zone.top || merge.bottom > zone.bottom;
  if (mergesIn(range).some(isCut))
    throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
  const target = zones.filter((part) => heightOf(part) * widthOf(part) > 1);
  host.write(sheetId, [zone], [{ type: 'ADD_MERGE', sheetId, target, force: true }]);
  return range;
}
