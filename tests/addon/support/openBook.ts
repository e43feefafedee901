/** A spreadsheet with the add-on as it is pushed, filled with a planner's cells. */
import { createHost, type Host, type HostOptions } from '../../../host/index.ts';
import type * as server from '../../../src/addon/server/index.ts';
import type { Fault, Reply } from '../../../src/addon/server/types.ts';
import { readDist } from '../../support/dist.ts';

const dist = readDist();

export type Cells = Readonly<Record<string, string | number>>;

/** Sheets by name; their cells by address, or rows from A1 on. */
export function openBook(
  sheets: Readonly<Record<string, Cells | readonly (readonly unknown[])[]>>,
  options: HostOptions = {},
): Host {
  const host = createHost({ dist, ...options });
  const spreadsheet = host.globals.SpreadsheetApp.getActive();
  Object.entries(sheets).forEach(([name, cells], index) => {
    const sheet = index === 0 ? spreadsheet.getSheets()[0].setName(name) : spreadsheet.insertSheet(name);
    if (Array.isArray(cells)) {
      const width = Math.max(...cells.map((row) => row.length));
      const block = cells.map((row) => [...row, ...Array(width - row.length).fill('')]);
      growTo(sheet, block.length, width);
      sheet.getRange(1, 1, block.length, width).setValues(block);
    } else for (const [a1, value] of Object.entries(cells)) sheet.getRange(a1).setValue(value);
  });
  spreadsheet.setActiveSheet(spreadsheet.getSheets()[0]);
  host.calls.reset();
  return host;
}

function growTo(
  sheet: { getMaxRows(): number; insertRowsAfter(at: number, n: number): void },
  rows: number,
  _columns: number,
) {
  const missing = rows - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
}

type Server = typeof server;
type Request<F> = F extends (request: infer R) => unknown ? (R extends undefined ? [] : [R]) : [];
type Value<F> = F extends (...args: never[]) => infer V ? V : never;

/** Calls as the sidebar does, and unpacks the reply. */
export function ask<K extends keyof Server>(
  host: Host,
  name: K,
  ...request: Parameters<Server[K]> extends [] ? [] : Request<Server[K]>
): Value<Server[K]> {
  const reply = JSON.parse(String(host.run(name, ...request))) as Reply<Value<Server[K]>>;
  if (!reply.ok)
    throw Object.assign(new Error(`${reply.fault.code}: ${JSON.stringify(reply.fault.data)}`), reply.fault);
  return reply.value;
}

/** The fault a call ends in. */
export function askInVain(host: Host, name: keyof Server, request?: unknown): Fault {
  const reply = JSON.parse(
    String(host.run(name, ...(request === undefined ? [] : [request]))),
  ) as Reply<unknown>;
  if (reply.ok) throw new Error(`${name} succeeded`);
  return reply.fault;
}

/** The sheet as a script sees it. */
export const sheetOf = (host: Host, name?: string) => {
  const spreadsheet = host.globals.SpreadsheetApp.getActive();
  return name ? spreadsheet.getSheetByName(name) : spreadsheet.getActiveSheet();
};

/** Everything a write could touch, to compare before and after. */
export function snapshot(host: Host, name?: string) {
  const sheet = sheetOf(host, name);
  const range = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  return {
    size: [sheet.getMaxRows(), sheet.getMaxColumns()],
    values: trimmed(range.getValues(), ''),
    formulas: trimmed(range.getFormulas(), ''),
    formats: trimmed(range.getNumberFormats(), range.getNumberFormats().slice(-1)[0].slice(-1)[0]),
    backgrounds: trimmed(range.getBackgrounds(), '#ffffff'),
    inks: trimmed(range.getFontColors(), '#000000'),
    weights: trimmed(range.getFontWeights(), 'normal'),
    rules: ruleTexts(host, name),
  };
}

export const ruleTexts = (host: Host, name?: string): string[] =>
  sheetOf(host, name)
    .getConditionalFormatRules()
    .map((rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule) => {
      const ranges = rule.getRanges().map((range) => range.getA1Notation());
      const condition = rule.getBooleanCondition();
      return condition
        ? `${ranges} ${condition.getCriteriaType()} ${condition.getCriteriaValues()} ${condition.getBackground()} ${condition.getFontColor()} ${condition.getBold()}`
        : `${ranges} gradient`;
    });

/** Only cells that differ from the default, by position. */
function trimmed(block: unknown[][], standard: unknown): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  block.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== standard) cells[`${r + 1}:${c + 1}`] = value;
    });
  });
  return cells;
}
