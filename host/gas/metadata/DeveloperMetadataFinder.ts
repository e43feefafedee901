/** Finds developer metadata by key, value, id and place. */
import type { SheetRecord } from '../../engine/RecordsPlugin.ts';
import type { EnumValue } from '../enums.ts';
import { GasObject } from '../GasObject.ts';
import type { HostState } from '../HostState.ts';
import { DeveloperMetadata } from './DeveloperMetadata.ts';
import { locationType } from './DeveloperMetadataLocation.ts';
import type { MetadataPlace } from './places.ts';

type Condition = (record: SheetRecord) => boolean;

export class DeveloperMetadataFinder extends GasObject {
  readonly className = 'DeveloperMetadataFinder';
  readonly conditions: Condition[];

  constructor(host: HostState, place: MetadataPlace) {
    super(host);
    this.conditions = [isWithin(place)];
  }

  withKey(key: unknown): this {
    return narrow(this, ({ data }) => data.key === String(key));
  }
  withValue(value: unknown): this {
    return narrow(this, ({ data }) => data.value === String(value));
  }
  withId(id: unknown): this {
    return narrow(this, ({ data }) => data.number === Number(id));
  }
  withVisibility(visibility: EnumValue): this {
    return narrow(this, ({ data }) => data.visibility === visibility.name());
  }
  withLocationType(type: EnumValue): this {
    return narrow(this, (record) => locationType(this.host, record) === type);
  }
  /** Places that intersect, not only the very same place: what this finder does anyway. */
  onIntersectingLocations(): this {
    return this;
  }

  find(): DeveloperMetadata[] {
    return this.host.workbook
      .records('metadata')
      .filter((record) => this.conditions.every((isMet) => isMet(record)))
      .map(({ id }) => new DeveloperMetadata(this.host, id));
  }
}

function narrow<F extends DeveloperMetadataFinder>(finder: F, condition: Condition): F {
  finder.conditions.push(condition);
  return finder;
}

/** A spreadsheet's finder sees everything, a sheet's what lies on it, a range's the rows or columns it covers. */
function isWithin({ sheetId, zone }: MetadataPlace): Condition {
  return (record) => {
    if (sheetId === undefined) return true;
    if (record.sheetId !== sheetId) return false;
    if (!zone) return true;
    const at = record.range?.zone;
    return (
      at !== undefined &&
      at.left <= zone.right &&
      zone.left <= at.right &&
      at.top <= zone.bottom &&
      zone.top <= at.bottom
    );
  };
}
