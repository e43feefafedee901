/** The add-on's menu. Its items open the sidebar, or do at once what needs no preview. */
import { KpiError } from '../core/errors/KpiError.ts';
import { labels } from './labels.ts';
import { userLanguage } from './language.ts';
import { coloursAt, removeColours } from './server/colours.ts';
import type { Opening } from './server/types.ts';
import { undoLastWrite } from './server/undo.ts';
import { readSelection, summarize } from './sheet/readSelection.ts';
import { toFault } from './toFault.ts';
import { openUndoStore } from './undo/store.ts';

/** Runs before the planner has granted anything: only the menu and the user's language may be touched. */
export function addMenu(): void {
  const label = labels[userLanguage()];
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(label.openSidebar, 'openSidebar')
    .addSeparator()
    .addItem(label.colourSelection, 'colourSelection')
    .addItem(label.removeColours, 'removeSelectionColours')
    .addSeparator()
    .addItem(label.undo, 'undoFromMenu')
    .addSeparator()
    .addItem(label.selfTest, 'openSelfTest')
    .addToUi();
}

/** A page knows only its own text, so what it is to open with travels in an attribute of its body. */
export function showSidebar(opening: Opening = {}): void {
  const label = labels[userLanguage()];
  const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent();
  const attribute = encodeURIComponent(JSON.stringify(opening));
  const html = page.replace('<body>', () => `<body data-opening="${attribute}">`);
  const title = opening.page === 'self-test' ? `${label.title} ${label.selfTest}` : label.title;
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(title));
}

/** Takes the colours off the selected range. */
export function removeSelectionColoursFromMenu(): void {
  fromMenu({ page: 'colours' }, () => {
    const selection = readSelection(SpreadsheetApp.getActive());
    const id = coloursAt(selection);
    if (id === null) throw new KpiError('NO_COLOURS_HERE', { place: summarize(selection).address });
    return labels[userLanguage()].coloursRemoved(removeColours({ id }).address);
  });
}

/** Takes the last write back, and names the cells it left alone. */
export function undoLastFromMenu(): void {
  fromMenu({}, () => {
    const label = labels[userLanguage()];
    const pointer = openUndoStore()?.pointer;
    if (!pointer) throw new KpiError('UNDO_GONE');
    const { restored, left, isUnfinished } = undoLastWrite({ id: pointer.id });
    const done = isUnfinished ? label.undoneInPart : label.undone;
    return [done(restored), ...(left.length > 0 ? [label.left(left.join(', '))] : [])].join('\n');
  });
}

/** Says in a dialog what was done. A fault opens the sidebar, which has the sentences and remedies. */
function fromMenu(opening: Opening, work: () => string): void {
  let done: string;
  try {
    done = work();
  } catch (error) {
    showSidebar({ ...opening, fault: toFault(error) });
    return;
  }
  const ui = SpreadsheetApp.getUi();
  ui.alert(labels[userLanguage()].title, done, ui.ButtonSet.OK);
}
