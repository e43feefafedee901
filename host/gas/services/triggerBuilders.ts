/** Installed triggers, and the builders that install them. */
import { type EnumValue, EventType, TriggerSource } from '../enums.ts';
import { GasObject } from '../GasObject.ts';
import type { HostState } from '../HostState.ts';
import { ServiceError } from '../ServiceError.ts';
import type { InstalledTrigger } from '../triggers.ts';

export class Trigger extends GasObject {
  readonly className = 'Trigger';
  readonly installed: InstalledTrigger;

  constructor(host: HostState, installed: InstalledTrigger) {
    super(host);
    this.installed = installed;
  }
  getHandlerFunction(): string {
    return this.installed.functionName;
  }
  getEventType(): EnumValue {
    return this.installed.eventType;
  }
  getTriggerSource(): EnumValue {
    return this.installed.source;
  }
  getUniqueId(): string {
    return this.installed.id;
  }
}

export class TriggerBuilder extends GasObject {
  readonly className = 'TriggerBuilder';
  readonly functionName: string;

  constructor(host: HostState, functionName: string) {
    super(host);
    this.functionName = functionName;
  }
  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.host, this.functionName);
  }
  forSpreadsheet(_spreadsheet: unknown): SpreadsheetTriggerBuilder {
    return new SpreadsheetTriggerBuilder(this.host, this.functionName);
  }
}

export class ClockTriggerBuilder extends GasObject {
  readonly className = 'ClockTriggerBuilder';
  readonly functionName: string;

  constructor(host: HostState, functionName: string) {
    super(host);
    this.functionName = functionName;
  }
  everyMinutes(_minutes: number): never {
    throw new ServiceError('This add-on cannot create triggers that run more often than once an hour.');
  }
  everyHours(_hours: number): this {
    return this;
  }
  everyDays(_days: number): this {
    return this;
  }
  everyWeeks(_weeks: number): this {
    return this;
  }
  onWeekDay(_day: EnumValue): this {
    return this;
  }
  atHour(_hour: number): this {
    return this;
  }
  nearMinute(_minute: number): this {
    return this;
  }
  inTimezone(_timeZone: string): this {
    return this;
  }
  create(): Trigger {
    return install(this.host, this.functionName, EventType.CLOCK, TriggerSource.CLOCK);
  }
}

export class SpreadsheetTriggerBuilder extends GasObject {
  readonly className = 'SpreadsheetTriggerBuilder';
  readonly functionName: string;
  eventType: EnumValue | undefined;

  constructor(host: HostState, functionName: string) {
    super(host);
    this.functionName = functionName;
  }
  onOpen(): this {
    this.eventType = EventType.ON_OPEN;
    return this;
  }
  onEdit(): this {
    this.eventType = EventType.ON_EDIT;
    return this;
  }
  onChange(): this {
    this.eventType = EventType.ON_CHANGE;
    return this;
  }
  create(): Trigger {
    if (!this.eventType) throw new ServiceError('Please specify the event of the trigger.');
    return install(this.host, this.functionName, this.eventType, TriggerSource.SPREADSHEETS);
  }
}

function install(host: HostState, functionName: string, eventType: EnumValue, source: EnumValue): Trigger {
  const trigger = { id: host.workbook.newId(), functionName, eventType, source };
  host.triggers.add(trigger);
  return new Trigger(host, trigger);
}
