/** What a host offers to tests, to the page and to scripts. */
import type { Model } from '@odoo/o-spreadsheet';
import type { CallLog } from './gas/CallLog.ts';
import type { LockTable } from './gas/locks.ts';
import type { AuthMode } from './gas/policy.ts';
import type { Stores } from './gas/stores.ts';
import type { TriggerList } from './gas/triggers.ts';
import type { UiState } from './gas/UiState.ts';

/** The three files that are pushed. */
export interface DistFiles {
  code: string;
  sidebar: string;
  manifest: string;
}

export interface HostOptions {
  dist?: DistFiles;
  /** Workbook data of the engine, as save() gives it. */
  book?: object;
  userLocale?: string;
  spreadsheetLocale?: string;
  /** The spreadsheet's; the script's own is in the manifest. */
  timeZone?: string;
  now?: () => Date;
  /** The project's name, which heads the add-on's menu under the extensions. */
  addOnName?: string;
  /** How far the add-on is authorised when the document opens. */
  authMode?: AuthMode;
}

export interface CellView {
  value: unknown;
  display: string;
  formula: string;
  /** As drawn, conditional formats included. */
  background: string | null;
  color: string | null;
  bold: boolean;
  /** What hovering over an error shows. */
  error: string | null;
  note: string;
}

export interface Host {
  readonly model: Model;
  /** SpreadsheetApp, Utilities and so on, for the process's own classes. */
  // biome-ignore lint/suspicious/noExplicitAny: scripts, too, find these objects untyped
  readonly globals: Record<string, any>;
  install(dist: DistFiles): void;
  /** Runs onOpen as opening the document does; an error leaves the menu away. */
  open(): void;
  menus(): UiState['menus'];
  clickMenu(functionName: string): void;
  /** google.script.run: plain JSON in and out. */
  run(functionName: string, ...args: unknown[]): unknown;
  /** Runs a trigger's function, with nobody looking on. */
  runTrigger(functionName: string): unknown;
  readonly calls: CallLog;
  readonly ui: UiState;
  readonly stores: Stores;
  readonly locks: LockTable;
  /** Cells a spreadsheet and columns a sheet may have, as in Sheets; a test may lower them. */
  readonly limits: { cells: number; columns: number };
  readonly triggers: TriggerList;
  readonly logs: string[];
  cell(a1: string, sheetName?: string): CellView;
  /** What getActiveRange() and getActiveRangeList() see; the last address is the active range. */
  select(a1: string | string[], sheetName?: string): void;
  /** Somebody else's protection: this user may not write there. Without an address, on the whole sheet. */
  makeReadOnly(sheetName: string, a1?: string): void;
  makeWritable(sheetName: string): void;
  save(): object;
}
