/** The add-on's menu and what its items do without the sidebar. */
import { KpiError } from '../core/errors/KpiError.ts';
import { usualCutoffs } from '../core/judge/usualCutoffs.ts';
import { labels } from './labels.ts';
import { userLanguage } from './language.ts';
import { applyColours, previewColours, readColourTarget, removeColours } from './server/colours.ts';
import type { ColourSpec, ColourTarget } from './server/types.ts';
import { undoLastWrite } from './server/undo.ts';
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

export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(labels[userLanguage()].title);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** The same page, told by attributes to open with the self-test, and in which language. */
export function showSelfTest(): void {
  const language = userLanguage();
  const label = labels[language];
  const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent();
  const html = page.replace('<body>', `<body data-page="self-test" lang="${language}">`);
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutput(html).setTitle(`${label.title} ${label.selfTest}`),
  );
}

/** Recognises the selection, says what would be coloured, and colours it after a yes. */
export function colourSelectionFromMenu(): void {
  fromMenu(() => {
    const label = labels[userLanguage()];
    const spec = suggestedSpec(readColourTarget());
    const preview = previewColours(spec);
    const percent = (share: number) => `${Number((share * 100).toPrecision(12))}%`;
    const [area] = spec.areas;
    const question = label.confirm({
      ...preview.counts,
      actual: spec.areas.map(({ actual }) => actual).join(', '),
      target: String(area!.target),
      cells: preview.cells,
      green: percent(spec.green),
      yellow: percent(spec.yellow),
      direction: label.directions[spec.direction],
    });
    // The lock is taken after the answer: a waiting dialog must not keep others from writing.
    const ui = SpreadsheetApp.getUi();
    if (ui.alert(label.title, question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return null;
    return label.coloursApplied(applyColours({ ...spec, fingerprint: preview.fingerprint }).cells);
  });
}

function suggestedSpec(found: ColourTarget): ColourSpec {
  if (found.applied) return found.applied.spec;
  const { actual, target, lines, orientation, direction } = found;
  if (actual === null || target === null)
    throw new KpiError('TARGET_NOT_RECOGNISED', { place: found.address });
  const { green, yellow } = usualCutoffs[direction];
  const first = { orientation, actual: lines[actual]!.address, target: lines[target]!.address, status: null };
  const more = found.more.map((area) => ({ ...area, status: null }));
  return { id: null, areas: [first, ...more], direction, green, yellow, statusWords: false, legend: false };
}

export function removeSelectionColoursFromMenu(): void {
  fromMenu(() => {
    const { applied, address } = readColourTarget();
    if (!applied) throw new KpiError('NO_COLOURS_HERE', { place: address });
    return labels[userLanguage()].coloursRemoved(removeColours({ id: applied.id }).address);
  });
}

export function undoLastFromMenu(): void {
  fromMenu(() => {
    const label = labels[userLanguage()];
    const pointer = openUndoStore()?.pointer;
    if (!pointer) throw new KpiError('UNDO_GONE');
    const { restored, left } = undoLastWrite({ id: pointer.id });
    return [label.undone(restored), ...(left.length > 0 ? [label.left(left.join(', '))] : [])].join('\n');
  });
}

/** Shows what came of it, or the fault, in a dialog. Null: the planner said no. */
function fromMenu(work: () => string | null): void {
  const language = userLanguage();
  const ui = SpreadsheetApp.getUi();
  try {
    const done = work();
    if (done !== null) ui.alert(labels[language].title, done, ui.ButtonSet.OK);
  } catch (error) {
    const { message, code } = toFault(error, language);
    ui.alert(labels[language].title, `${message}\n\n${code}`, ui.ButtonSet.OK);
  }
}
