/** A spreadsheet with the add-on installed, entirely local: one host is one document one user has open. */

import { localeOf } from './engine/locales.ts';
import { ownRealm } from './engine/realm.ts';
import { engineName } from './engine/sheetNames.ts';
import { Workbook } from './engine/Workbook.ts';
import { parseA1 } from './gas/addresses.ts';
import { AuthModes } from './gas/enums.ts';
import { connectFactories, globalsFor } from './gas/globals.ts';
import { HostState } from './gas/HostState.ts';
import { PushedScript } from './scripts.ts';
import { returned, sent } from './transport.ts';
import type { CellView, DistFiles, Host, HostOptions } from './types.ts';
import { viewCell } from './viewCell.ts';

const DEFAULT_TIME_ZONE = 'Asia/Tokyo';

export function createHost(options: HostOptions = {}): Host {
  return new LocalHost(options);
}

class LocalHost implements Host {
  readonly globals: Host['globals'];
  readonly #state: HostState;
  readonly #authMode: NonNullable<HostOptions['authMode']>;
  #script: PushedScript | undefined;

  constructor(options: HostOptions) {
    const { userLocale = 'ja', spreadsheetLocale = 'ja_JP', timeZone = DEFAULT_TIME_ZONE } = options;
    const clock = options.now ?? (() => new Date());
    const now = () => clock().getTime();
    this.#authMode = options.authMode ?? 'LIMITED';
    this.#state = new HostState({
      userLocale,
      spreadsheetLocale,
      spreadsheetTimeZone: timeZone,
      scriptTimeZone: timeZone,
      now,
    });
    if (options.addOnName) this.#state.addOnName = options.addOnName;
    connectFactories(this.#state);
    if (options.dist) this.#load(options.dist);
    const customFunction = (name: string) => this.#script?.customFunction(name);
    this.#state.workbook = new Workbook(options.book, { timeZone, now, customFunction });
    if (!options.book) this.#nameFirstSheet();
    const locale = localeOf(spreadsheetLocale);
    this.#state.workbook.run([{ type: 'UPDATE_LOCALE', locale }]);
    this.globals = globalsFor(this.#state, ownRealm({ timeZone: this.#state.settings.scriptTimeZone, now }));
  }

  get model() {
    return this.#state.workbook.model;
  }
  get calls() {
    return this.#state.calls;
  }
  get ui() {
    return this.#state.ui;
  }
  get stores() {
    return this.#state.stores;
  }
  get locks() {
    return this.#state.locks;
  }
  get limits() {
    return this.#state.limits;
  }
  get triggers() {
    return this.#state.triggers;
  }
  get logs() {
    return this.#state.logs;
  }

  install(dist: DistFiles): void {
    this.#load(dist);
    this.#state.workbook.recompile();
  }

  open(): void {
    this.ui.menus.length = 0;
    try {
      this.#execute(this.#authMode, 'onOpen', [{ authMode: AuthModes[this.#authMode] }]);
    } catch (error) {
      this.logs.push(`onOpen: ${(error as Error).message}`);
    }
  }

  menus() {
    return this.ui.menus;
  }

  clickMenu(functionName: string): void {
    this.#execute('FULL', functionName, []);
  }

  run(functionName: string, ...args: unknown[]): unknown {
    if (functionName.endsWith('_') || !this.#declares(functionName))
      throw new Error(`Script function not found: ${functionName}`);
    return returned(this.#execute('FULL', functionName, [], args.map(sent)));
  }

  runTrigger(functionName: string): unknown {
    this.#state.hasUi = false;
    try {
      return this.#execute('FULL', functionName, []);
    } finally {
      this.#state.hasUi = true;
    }
  }

  cell(a1: string, sheetName?: string): CellView {
    return viewCell(this.#state, a1, this.#sheetId(sheetName));
  }

  select(a1: string | string[], sheetName?: string): void {
    const addresses = Array.isArray(a1) ? a1 : [a1];
    const places = addresses.map((address) =>
      parseA1(this.#state.workbook, address, this.#sheetId(sheetName)),
    );
    this.#state.select(
      places[0]!.sheetId,
      places.map(({ zone }) => zone),
    );
  }

  makeReadOnly(sheetName: string, a1?: string): void {
    const { workbook } = this.#state;
    const sheetId = this.#sheetId(sheetName);
    const range = a1 ? workbook.engineRange(sheetId, parseA1(workbook, a1, sheetId).zone) : undefined;
    workbook.run([workbook.putCommand({ id: workbook.newId(), kind: 'readOnly', sheetId, range, data: {} })]);
  }

  makeWritable(sheetName: string): void {
    const { workbook } = this.#state;
    const sheetId = this.#sheetId(sheetName);
    const closed = workbook.records('readOnly').filter((record) => record.sheetId === sheetId);
    workbook.run(closed.map(({ id }) => workbook.removeCommand(id)));
  }

  save(): object {
    return this.model.exportData();
  }

  #load(dist: DistFiles): void {
    this.#state.files = { sidebar: dist.sidebar };
    this.#state.settings.scriptTimeZone = manifestTimeZone(dist, this.#state.settings.scriptTimeZone);
    this.#script = new PushedScript(this.#state, dist);
  }

  #declares(functionName: string): boolean {
    return Boolean(this.#script?.declared.some(({ name }) => name === functionName));
  }

  /** `json` texts become arguments of the script's own realm. */
  #execute(mode: HostState['mode'], functionName: string, args: unknown[], json: string[] = []): unknown {
    const script = this.#script;
    if (!script) throw new Error('No script is installed.');
    return this.#state.inMode(mode, () => {
      const { functions, realm } = script.start();
      const target = functions[functionName];
      if (!target) throw new Error(`Script function not found: ${functionName}`);
      try {
        return target(...args, ...json.map((text) => realm.fromJson(text)));
      } finally {
        this.#state.locks.held.clear();
      }
    });
  }

  #sheetId(sheetName?: string): string {
    const { getters } = this.#state.workbook;
    if (sheetName === undefined) return getters.getActiveSheetId();
    const sheetId = getters.getSheetIdByName(engineName(sheetName));
    if (!sheetId) throw new Error(`There is no sheet named ${sheetName}.`);
    return sheetId;
  }

  #nameFirstSheet(): void {
    const { workbook, settings } = this.#state;
    const sheetId = workbook.getters.getSheetIds()[0]!;
    const newName = settings.userLocale.startsWith('ja') ? 'シート1' : 'Sheet1';
    const oldName = workbook.getters.getSheetName(sheetId);
    workbook.run([{ type: 'RENAME_SHEET', sheetId, oldName, newName }]);
  }
}

function manifestTimeZone(dist: DistFiles, fallback: string): string {
  return (JSON.parse(dist.manifest || '{}') as { timeZone?: string }).timeZone ?? fallback;
}
