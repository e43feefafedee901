/** The one list of what Apps Script may call: cells, the menu, and the sidebar. */
import { answer, forSidebar } from './addon/answer.ts';
import { addMenu, removeSelectionColoursFromMenu, showSidebar, undoLastFromMenu } from './addon/menu.ts';
import { describeArguments } from './addon/selftest/describeArguments.ts';
import * as transport from './addon/selftest/probeTransport.ts';
import type { TransportRequest } from './addon/selftest/types.ts';
import * as server from './addon/server/index.ts';
import { spreadsheetClock } from './addon/spreadsheetClock.ts';
import { setClock } from './functions/boundary/clock.ts';

export { fromCell as of } from './functions/boundary/fromCell.ts';
export * from './functions/index.ts';

// Called bare, outside Sheets, the functions keep the script's own time zone.
if (typeof SpreadsheetApp !== 'undefined') setClock(spreadsheetClock);

/**
 * Adds the menu when a spreadsheet opens.
 * @trigger
 */
export function onOpen(): void {
  addMenu();
}

/**
 * Adds the menu right after installation, when the spreadsheet is open already.
 * @trigger
 */
export function onInstall(): void {
  addMenu();
}

/**
 * Opens the sidebar.
 * @menuitem
 */
export function openSidebar(): void {
  showSidebar();
}

/**
 * Opens the sidebar to colour the selection.
 * @menuitem
 */
export function colourSelection(): void {
  showSidebar({ page: 'colours' });
}

/**
 * Removes our colours from the selection.
 * @menuitem
 */
export function removeSelectionColours(): void {
  removeSelectionColoursFromMenu();
}

/**
 * Takes the last write back.
 * @menuitem
 */
export function undoFromMenu(): void {
  undoLastFromMenu();
}

/**
 * Opens the sidebar with the self-test.
 * @menuitem
 */
export function openSelfTest(): void {
  showSidebar({ page: 'self-test' });
}

/**
 * Tries in a temporary sheet what the add-on takes for granted, as much as there is time for.
 * @sidebar
 */
export const runSelfTest = forSidebar(server.runSelfTest);

/**
 * Answers as asked, so that the self-test sees what becomes of values on the way.
 * @sidebar
 */
export function probeTransport(request: TransportRequest): unknown {
  return transport.probeTransport(request);
}

/**
 * Says what a formula's arguments arrive as; the self-test writes it into cells.
 * @sidebar
 */
export function selfTestArguments(first: unknown, second: unknown, third: unknown): string {
  return describeArguments([first, second, third]);
}

/**
 * Language, selection, undo and colours of this spreadsheet.
 * @sidebar
 */
export function readContext(): string {
  return answer(() => server.readContext());
}

/**
 * Actual and target columns in the selected cells.
 * @sidebar
 */
export function readColourTarget(): string {
  return answer(() => server.readColourTarget());
}

/**
 * The cells that would be coloured, and our rules.
 * @sidebar
 */
export const readColourCells = forSidebar(server.readColourCells);

/**
 * Applies or changes colours.
 * @sidebar
 */
export const writeColours = forSidebar(server.writeColours);

/**
 * Removes our colours.
 * @sidebar
 */
export const removeColours = forSidebar(server.removeColours);

/**
 * The selected cells, or the table around the selected one.
 * @sidebar
 */
export const readTable = forSidebar(server.readTable);

/**
 * Where a block would be written and what it would cover.
 * @sidebar
 */
export const placeBlock = forSidebar(server.placeBlock);

/**
 * Writes a block.
 * @sidebar
 */
export const writeBlock = forSidebar(server.writeBlock);

/**
 * The KPI book as it stands.
 * @sidebar
 */
export function readBook(): string {
  return answer(() => server.readBook());
}

/**
 * What building the KPI book would write and cover.
 * @sidebar
 */
export const planBook = forSidebar(server.planBook);

/**
 * Builds the KPI book, or writes what differs.
 * @sidebar
 */
export const buildBook = forSidebar(server.buildBook);

/**
 * Takes the last write back.
 * @sidebar
 */
export const undoLastWrite = forSidebar(server.undoLastWrite);

/**
 * Shows cells to the planner.
 * @sidebar
 */
export const showCells = forSidebar(server.showCells);

/**
 * The plan being designed, kept between visits.
 * @sidebar
 */
export function readDraft(): string {
  return answer(() => server.readDraft());
}

/**
 * Keeps the plan being designed.
 * @sidebar
 */
export const saveDraft = forSidebar(server.saveDraft);
