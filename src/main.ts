/** The one list of what Apps Script may call: cells, the menu, and the sidebar. */
import { answer, answerTo } from './addon/answer.ts';
import { addMenu, removeSelectionColoursFromMenu, showSidebar, undoLastFromMenu } from './addon/menu.ts';
import { describeArguments } from './addon/selftest/describeValue.ts';
import * as transport from './addon/selftest/probeTransport.ts';
import type { TransportRequest } from './addon/selftest/types.ts';
import type { BuildBookRequest, PlanBookRequest } from './addon/server/bookTypes.ts';
import * as server from './addon/server/index.ts';
import type { Figure, WriteFigureRequest } from './addon/server/seriesTypes.ts';
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
 * Tries in a temporary sheet what the add-on takes for granted.
 * @sidebar
 */
export function runSelfTest(): string {
  return answer(() => server.runSelfTest());
}

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
 * The selected table, or the one around the selected cell.
 * @sidebar
 */
export function readTable(): string {
  return answer(() => server.readTable());
}

/**
 * Where a figure would be written and what it would cover.
 * @sidebar
 */
export function placeFigure(figure: Figure): string {
  return answerTo(figure, server.placeFigure);
}

/**
 * Writes a figure as values.
 * @sidebar
 */
export function writeFigure(request: WriteFigureRequest): string {
  return answerTo(request, server.writeFigure);
}

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
export function planBook(request: PlanBookRequest): string {
  return answerTo(request, server.planBook);
}

/**
 * Builds the KPI book, or writes what differs.
 * @sidebar
 */
export function buildBook(request: BuildBookRequest): string {
  return answerTo(request, server.buildBook);
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
