/** A named range of the spreadsheet. */

import { GasObject } from './GasObject.ts';
import type { HostState } from './HostState.ts';
import type { Range } from './range/Range.ts';
import { ServiceError } from './ServiceError.ts';

export class NamedRange extends GasObject {
  readonly className = 'NamedRange';
  rangeName: string;

  constructor(host: HostState, rangeName: string) {
    super(host);
    this.rangeName = rangeName;
  }

  getName(): string {
    return this.rangeName;
  }
  getRange(): GasObject {
    const named = this.host.workbook.getters.getNamedRange(this.rangeName);
    if (!named) throw new ServiceError(`The named range "${this.rangeName}" no longer exists.`);
    return this.host.make.range(named.range.sheetId, named.range.zone);
  }
  setName(name: string): this {
    const old = this.getRange() as Range;
    putNamedRange(this.host, this.rangeName, name, old);
    this.rangeName = name;
    return this;
  }
  setRange(range: Range): this {
    putNamedRange(this.host, this.rangeName, this.rangeName, range);
    return this;
  }
  remove(): void {
    removeNamedRange(this.host, this.rangeName);
  }
}

export function putNamedRange(host: HostState, oldName: string, name: string, range: Range): void {
  const { workbook } = host;
  const ranges = [workbook.rangeData(range.sheetId, range.zone)];
  const command = workbook.getters.getNamedRange(oldName)
    ? { type: 'UPDATE_NAMED_RANGE', oldRangeName: oldName, newRangeName: name, ranges }
    : { type: 'CREATE_NAMED_RANGE', name, ranges };
  if (workbook.tryRun([command]).length > 0)
    throw new ServiceError(`The name "${name}" is invalid or already in use for a named range.`);
}

export function removeNamedRange(host: HostState, name: string): void {
  if (!host.workbook.getters.getNamedRange(name))
    throw new ServiceError(`The named range "${name}" does not exist.`);
  host.workbook.run([{ type: 'DELETE_NAMED_RANGE', name }]);
}
