/** Range: its place, values, look and contents, and what hangs on it. */

import { BorderStyle, type EnumValue, MetadataVisibility } from '../enums.ts';
import type { GasObject } from '../GasObject.ts';
import { addMetadata, type DeveloperMetadata, metadataAt } from '../metadata/DeveloperMetadata.ts';
import { DeveloperMetadataFinder } from '../metadata/DeveloperMetadataFinder.ts';
import { locationOfRange } from '../metadata/places.ts';
import { Protection } from '../Protection.ts';
import { dataRegion } from './dataRegion.ts';
import { RangeMerges } from './RangeMerges.ts';

const lineStyles = new Map<EnumValue, string>([
  [BorderStyle.DOTTED, 'dotted'],
  [BorderStyle.DASHED, 'dashed'],
  [BorderStyle.SOLID, 'thin'],
  [BorderStyle.SOLID_MEDIUM, 'medium'],
  [BorderStyle.SOLID_THICK, 'thick'],
]);

export class Range extends RangeMerges {
  activate(): this {
    this.host.select(this.sheetId, [this.zone]);
    return this;
  }

  getDataRegion(): GasObject {
    return this.host.make.range(this.sheetId, dataRegion(this.host.workbook, this.sheetId, this.zone));
  }

  setBorder(...args: unknown[]): this {
    const [top, left, bottom, right, vertical, horizontal, color = '#000000', style = BorderStyle.SOLID] =
      args;
    const sides = { top, left, bottom, right, v: vertical, h: horizontal };
    const line = { color, style: lineStyles.get(style as EnumValue) ?? 'thin' };
    const { sheetId, zone } = this;
    const target = [zone];
    const commands = Object.entries(sides)
      .filter(([, wanted]) => wanted)
      .map(([position]) => ({ type: 'SET_ZONE_BORDERS', sheetId, target, border: { position, ...line } }));
    const isCleared = Object.values(sides).every((wanted) => wanted === false);
    const clear = { type: 'SET_ZONE_BORDERS', sheetId, target, border: { position: 'clear' } };
    this.host.write(sheetId, target, isCleared ? [clear] : commands);
    return this;
  }

  canEdit(): boolean {
    try {
      this.host.expectEditable(this.sheetId, [this.zone]);
      return true;
    } catch {
      return false;
    }
  }

  protect(): Protection {
    return Protection.create(this.host, this.sheetId, this.zone);
  }

  addDeveloperMetadata(
    key: unknown,
    value?: unknown,
    visibility: EnumValue = MetadataVisibility.DOCUMENT,
  ): this {
    addMetadata(this.host, locationOfRange(this), key, value, visibility);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.host, locationOfRange(this));
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.host, { sheetId: this.sheetId, zone: this.zone });
  }
}
