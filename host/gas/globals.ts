/** The service objects a script finds as globals, as one realm sees them. */

import type { Realm } from '../engine/realm.ts';
import { ChartHiddenDimensionStrategy, ChartType } from './enums.ts';
import { Face } from './face.ts';
import { GasObject } from './GasObject.ts';
import type { HostState } from './HostState.ts';
import { Range } from './range/Range.ts';
import { CacheService } from './services/CacheService.ts';
import { HtmlService } from './services/HtmlService.ts';
import { LockService } from './services/LockService.ts';
import { Console, Logger } from './services/Logger.ts';
import { PropertiesService } from './services/PropertiesService.ts';
import { ScriptApp } from './services/ScriptApp.ts';
import { Session } from './services/Session.ts';
import { Utilities } from './services/Utilities.ts';
import { Sheet } from './sheet/Sheet.ts';
import { Selection } from './spreadsheet/Selection.ts';
import { Spreadsheet } from './spreadsheet/Spreadsheet.ts';
import { SpreadsheetApp } from './spreadsheet/SpreadsheetApp.ts';

class Charts extends GasObject {
  readonly className = 'Charts';
  readonly ChartType = ChartType;
  readonly ChartHiddenDimensionStrategy = ChartHiddenDimensionStrategy;
}

export function connectFactories(host: HostState): void {
  const spreadsheet = new Spreadsheet(host);
  host.make = {
    sheet: (sheetId) => new Sheet(host, sheetId),
    range: (sheetId, zone) => new Range(host, sheetId, { ...zone }),
    spreadsheet: () => spreadsheet,
    selection: () => new Selection(host),
  };
}

export function globalsFor(host: HostState, realm: Realm): Record<string, unknown> {
  const face = new Face(host, realm);
  const services = {
    SpreadsheetApp,
    PropertiesService,
    CacheService,
    LockService,
    HtmlService,
    Session,
    ScriptApp,
    Utilities,
    Charts,
    Logger,
    console: Console,
  };
  return Object.fromEntries(
    Object.entries(services).map(([name, Service]) => [name, face.show(new Service(host))]),
  );
}
