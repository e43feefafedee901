/** The one list of what Apps Script may call: cells, the menu, and the sidebar. */
import { answer, answerTo } from './addon/answer.ts';
import {
  addMenu,
  colourSelectionFromMenu,
  removeSelectionColoursFromMenu,
  showSidebar,
  undoLastFromMenu,
} from './addon/menu.ts';
import * as server from './addon/server/index.ts';
import type {
  ApplyColoursRequest,
  ColourSpec,
  FunnelPlan,
  WriteFunnelRequest,
} from './addon/server/types.ts';
import { spreadsheetClock } from './addon/spreadsheetClock.ts';
import { setClock } from './functions/boundary/clock.ts';

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
 * Colours the selection after a confirmation.
 * @menuitem
 */
export function colourSelection(): void {
  colourSelectionFromMenu();
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
 * Language, selection, undo and colours of this spreadsheet.
 * @sidebar
 */
export function readContext(): string {
  return answer(() => server.readContext());
}

/**
 * Stages in the selected cells.
 * @sidebar
 */
export function readFunnelSelection(): string {
  return answer(() => server.readFunnelSelection());
}

/**
 * Where a funnel would be written and what it would cover.
 * @sidebar
 */
export function placeFunnel(plan: FunnelPlan): string {
  return answerTo(plan, server.placeFunnel);
}

/**
 * Writes a funnel with live formulas.
 * @sidebar
 */
export function writeFunnel(request: WriteFunnelRequest): string {
  return answerTo(request, server.writeFunnel);
}

/**
 * Actual and target columns in the selected cells.
 * @sidebar
 */
export function readColourTarget(): string {
  return answer(() => server.readColourTarget());
}

/**
 * Counts what would be coloured.
 * @sidebar
 */
export function previewColours(spec: ColourSpec): string {
  return answerTo(spec, server.previewColours);
}

/**
 * Applies or changes colours.
 * @sidebar
 */
export function applyColours(request: ApplyColoursRequest): string {
  return answerTo(request, server.applyColours);
}

/**
 * Removes our colours.
 * @sidebar
 */
export function removeColours(request: { id: string }): string {
  return answerTo(request, server.removeColours);
}

/**
 * Takes the last write back.
 * @sidebar
 */
export function undoLastWrite(request: { id: string }): string {
  return answerTo(request, server.undoLastWrite);
}

/**
 * Shows cells to the planner.
 * @sidebar
 */
export function showCells(request: { address: string }): string {
  return answerTo(request, server.showCells);
}

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
export function saveDraft(request: { text: string | null }): string {
  return answerTo(request, server.saveDraft);
}
