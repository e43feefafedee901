/** What building would do, before anything is written. */
import type { SheetBlock, SheetKey } from '../../core/book/SheetBlock.ts';
import { formatAddress } from '../../core/cells/address.ts';
import { fingerprint } from '../../core/cells/fingerprint.ts';
import { refuse } from '../refuse.ts';
import type { BookPlan } from '../server/bookTypes.ts';
import { argumentSeparator } from '../sheet/formulaLocale.ts';
import type { Sheet, Spreadsheet } from '../sheet/services.ts';
import type { Content } from '../undo/Change.ts';
import { type BookSheets, findBook } from './bookSheets.ts';
import { diffSheet, type SheetDiff } from './diffSheet.ts';
import { readSheet, serialReader } from './readSheet.ts';

const maxCovers = 20;

/** A sheet of the book that is there already. */
export interface PresentSheet {
  readonly sheet: Sheet;
  readonly name: string;
  /** Inserted by a build that stopped before it came to filling it. */
  readonly isUnfilled: boolean;
  readonly contents: readonly (readonly Content[])[];
  readonly diff: SheetDiff;
}

export interface BookWork {
  readonly book: BookSheets;
  /** Of all sheets of the spreadsheet. */
  readonly sheetIds: readonly number[];
  readonly separator: ',' | ';';
  readonly present: ReadonlyMap<SheetKey, PresentSheet>;
  readonly plan: BookPlan;
}

export function prepareBook(spreadsheet: Spreadsheet, blocks: readonly SheetBlock[]): BookWork {
  const separator = argumentSeparator(spreadsheet.getSpreadsheetLocale());
  const all = spreadsheet.getSheets();
  const book = findBook(spreadsheet, all);
  const present = new Map<SheetKey, PresentSheet>();
  const serialOf = book.sheets.size > 0 ? serialReader(spreadsheet.getSpreadsheetTimeZone()) : Number;
  for (const block of blocks) {
    const sheet = book.sheets.get(block.key);
    if (!sheet) continue;
    const contents = readSheet(sheet);
    const diff = diffSheet(block, contents, separator, serialOf);
    const isBlank = contents.every((line) => line.every((content) => content === ''));
    const isUnfilled = isBlank && !!book.unfinished && book.unfinished.unfilled.includes(block.key);
    present.set(block.key, { sheet, name: sheet.getName(), isUnfilled, contents, diff });
  }
  const found = blocks.map(({ key }) => present.get(key));
  const covers = found.reduce<{ address: string; text: string }[]>((all, one) => {
    const cells = one ? one.diff.covers : [];
    return all.concat(
      cells.map((box) => ({
        address: formatAddress(one!.name, box),
        text: String(one!.contents[box.row - 1]![box.column - 1]).slice(0, 100),
      })),
    );
  }, []);
  const sheets = blocks.map(({ key, name, cells }, index) => {
    const one = found[index];
    if (!one || one.isUnfilled) {
      expectNewName(name);
      return { key, name, state: 'new' as const, cells: cells.length * cells[0]!.length };
    }
    const state = one.diff.box ? ('changed' as const) : ('same' as const);
    return { key, name: one.name, state, cells: one.diff.cells };
  });
  const seen = found.map((one) => (one ? [one.name, one.contents] : null));
  return {
    book,
    sheetIds: all.map((sheet) => sheet.getSheetId()),
    separator,
    present,
    plan: { sheets, covers: covers.slice(0, maxCovers), fingerprint: fingerprint(seen) },
  };
}

/** Our own names are plain words. These signs would be refused elsewhere, where the book is opened as a file. */
function expectNewName(name: string): void {
  if (/['*?:/\\[\]]/.test(name)) refuse(name);
}
