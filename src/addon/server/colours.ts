import { formatAddress } from '../../core/cells/address.ts';
import { overlaps } from '../../core/cells/Box.ts';
import { KpiError } from '../../core/errors/KpiError.ts';
import { asApplied, type ColourSet, findColourSets, wireId } from '../colours/applied.ts';
import { fillsOf, planColours, tableBox } from '../colours/planColours.ts';
import { planRemovalCells } from '../colours/planRemoval.ts';
import { readSurroundings } from '../colours/readSurroundings.ts';
import { expectText } from '../expectText.ts';
import { labels } from '../labels.ts';
import { userLanguage } from '../language.ts';
import { argumentSeparator } from '../sheet/formulaLocale.ts';
import { readSelection, type Selection } from '../sheet/readSelection.ts';
import type { Sheet, Spreadsheet } from '../sheet/services.ts';
import { readTable } from '../sheet/Table.ts';
import { withLock } from '../sheet/withLock.ts';
import { writeWithUndo } from '../undo/writeWithUndo.ts';
import type {
  ApplyColoursRequest,
  ColourPreview,
  ColourReading,
  ColourResult,
  ColourSpec,
  WriteResult,
} from './types.ts';

/** What the selection holds and what is around it, for the sidebar to recognise. */
export function readColourTarget(): ColourReading {
  const selection = readSelection(SpreadsheetApp.getActive());
  return { ...readSurroundings(selection), ...coloursAt(selection) };
}

/** Our colours on the selected cells, and how many rules of others the sheet has. */
export function coloursAt(selection: Selection): Pick<ColourReading, 'otherRules' | 'applied'> {
  const present = selection.sheet.getConditionalFormatRules();
  const sets = findColourSets(present);
  const set = sets.find(({ coloured }) =>
    coloured.some((box) => selection.boxes.some((selected) => overlaps(box, selected))),
  );
  return {
    otherRules: present.length - sets.reduce((sum, { rules }) => sum + rules.length, 0),
    applied: set ? asApplied(selection.name, selection.sheet.getSheetId(), set) : null,
  };
}

/** Counts what every cell would get. Writes nothing. */
export function previewColours(spec: ColourSpec): ColourPreview {
  const plan = planColours(SpreadsheetApp.getActive(), spec, userLanguage());
  const { counts, cells, nearest } = plan.judgements;
  const { otherRules, occupied, fingerprint } = plan;
  return { cells, counts, nearest, otherRules, occupied, fingerprint };
}

/** Applies colours, or changes those that are there. Refused when the cells are no longer as in the preview. */
export function applyColours(request: ApplyColoursRequest): ColourResult {
  const language = userLanguage();
  return withLock(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const plan = planColours(spreadsheet, request, language);
    const { open, areas, judgements, change, occupied } = plan;
    const place = areas.map((area) => formatAddress(open.name, area.actual)).join(', ');
    if (occupied.length > 0)
      throw new KpiError('CELLS_OCCUPIED', { list: occupied.join(', '), cell: occupied[0] });
    if (plan.fingerprint !== request.fingerprint) throw new KpiError('PLACE_CHANGED', { place });
    const label = labels[language].coloured(place);
    const undo = change ? writeWithUndo(open.sheet, open.name, change, label) : null;
    const { id, areas: addresses, direction, green, yellow, statusWords, legend } = request;
    const spec = { id: plan.id, areas: addresses, direction, green, yellow, statusWords, legend };
    return {
      applied: { id: plan.id, address: place, spec: id === plan.id ? { ...spec, id } : spec },
      cells: judgements.cells,
      counts: judgements.counts,
      worst: judgements.worst,
      undo,
    };
  });
}

/** Takes our colours off again, with the words and the legend that are still ours; nothing else. */
export function removeColours({ id }: { id: string }): WriteResult {
  const language = userLanguage();
  return withLock(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const { sheet, set } = findSet(spreadsheet, expectText(id));
    const name = sheet.getName();
    const open = { sheet, name, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    const table = readTable(open, tableBox(set.areas, set.legend, set));
    const fills = fillsOf(set, argumentSeparator(spreadsheet.getSpreadsheetLocale()));
    const before = set.rules.map(({ formula, boxes }) => ({ formula, boxes }));
    const address = set.coloured.map((box) => formatAddress(name, box)).join(', ');
    const change = {
      sheetId: sheet.getSheetId(),
      cells: planRemovalCells(table, set, [], fills),
      rules: { id: set.id, position: set.rules[0]!.position, before, after: [] },
      grow: { rows: 0, columns: 0 },
    };
    return { address, undo: writeWithUndo(sheet, name, change, labels[language].uncoloured(address)) };
  });
}

/** The sheet's id stands in front of the dot. */
function findSet(spreadsheet: Spreadsheet, id: string): { sheet: Sheet; set: ColourSet } {
  const sheet = spreadsheet.getSheets().find((one) => id.indexOf(`${one.getSheetId()}.`) === 0);
  const sets = sheet ? findColourSets(sheet.getConditionalFormatRules()) : [];
  const set = sets.find((one) => wireId(sheet!.getSheetId(), one.id) === id);
  if (!sheet || !set) throw new KpiError('COLOURS_GONE');
  return { sheet, set };
}
