/** What all service objects of one host share: the book, the clock, the mode of the running execution. */
import type { Zone } from '@odoo/o-spreadsheet';
import type { DateReading, EngineCell } from '../engine/cellValues.ts';
import type { EngineCommand } from '../engine/EngineCommand.ts';
import type { Workbook } from '../engine/Workbook.ts';
import { CallLog } from './CallLog.ts';
import type { GasObject } from './GasObject.ts';
import { LockTable } from './locks.ts';
import type { AuthMode } from './policy.ts';
import { ServiceError } from './ServiceError.ts';
import { Stores } from './stores.ts';
import { TriggerList } from './triggers.ts';
import { UiState } from './UiState.ts';
import { overlaps } from './zones.ts';

export interface HostSettings {
  userLocale: string;
  spreadsheetLocale: string;
  spreadsheetTimeZone: string;
  scriptTimeZone: string;
  now: () => number;
}

export interface Factories {
  sheet(sheetId: string): GasObject;
  range(sheetId: string, zone: Zone): GasObject;
  spreadsheet(): GasObject;
  selection(): GasObject;
}

export class HostState {
  readonly settings: HostSettings;
  readonly calls = new CallLog();
  readonly ui = new UiState();
  readonly stores: Stores;
  readonly locks = new LockTable();
  /** Of Sheets: cells a spreadsheet, columns a sheet. A test may lower them. */
  readonly limits = { cells: 10_000_000, columns: 18_278 };
  readonly triggers = new TriggerList();
  readonly logs: string[] = [];
  mode: AuthMode | 'CUSTOM_FUNCTION' = 'FULL';
  /** The cell whose formula is being calculated, inside a custom function. */
  calculating: EngineCell | undefined;
  /** The files an HtmlService call may name, by name. */
  files: Record<string, string> = {};
  /** False in a time-driven run, where nobody looks on. */
  hasUi = true;
  addOnName = 'アドオン';
  bookName = '無題のスプレッドシート';
  workbook!: Workbook;
  make!: Factories;
  /** Reads dates for the host itself; a face turns them into its realm's own. */
  readonly dates: DateReading;

  constructor(settings: HostSettings) {
    this.settings = settings;
    this.stores = new Stores(settings.now);
    this.dates = { timeZone: settings.spreadsheetTimeZone, Date };
  }

  /** Runs `work` in a mode, and leaves the mode as it was whatever happens. */
  inMode<T>(mode: HostState['mode'], work: () => T): T {
    const before = this.mode;
    this.mode = mode;
    try {
      return work();
    } finally {
      this.mode = before;
    }
  }

  /** What the planner has marked: the last zone is the active range. */
  select(sheetId: string, zones: Zone[]): void {
    const { model } = this.workbook;
    this.activateSheet(sheetId);
    zones.forEach((zone, index) => {
      const anchor = { zone, cell: { col: zone.left, row: zone.top } };
      if (index === 0) model.selection.selectZone(anchor, { scrollIntoView: true });
      else {
        model.selection.addCellToSelection(zone.left, zone.top);
        model.selection.setAnchorCorner(zone.right, zone.bottom);
      }
    });
  }

  activateSheet(sheetId: string): void {
    this.expectSheet(sheetId);
    const sheetIdFrom = this.workbook.getters.getActiveSheetId();
    if (sheetIdFrom === sheetId) return;
    this.workbook.model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
  }

  /** Changes the sheet, unless it is one this user may not edit. */
  write(sheetId: string, zones: Zone[] | 'all', commands: EngineCommand[]): void {
    this.expectSheet(sheetId);
    this.expectEditable(sheetId, zones);
    this.workbook.run(commands);
  }

  expectSheet(sheetId: string): void {
    if (!this.workbook.getters.tryGetSheet(sheetId)) throw new ServiceError('Sheet not found.');
  }

  expectEditable(sheetId: string, zones: Zone[] | 'all'): void {
    for (const record of this.workbook.records('readOnly')) {
      if (record.sheetId !== sheetId) continue;
      const closed = record.range?.zone;
      if (zones === 'all' || !closed || zones.some((zone) => overlaps(zone, closed)))
        throw new ServiceError(
          'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
        );
    }
  }
}
