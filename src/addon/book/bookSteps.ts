/** What writing a book consists of: each step whole by itself, and each can be taken back. */
import type { SheetBlock, SheetKey } from '../../core/book/SheetBlock.ts';
import { isKpiError, KpiError } from '../../core/errors/KpiError.ts';
import type { Sheet, Spreadsheet } from '../sheet/services.ts';
import { type Change, inverse } from '../undo/Change.ts';
import { perform } from '../undo/perform.ts';
import type { Step } from '../undo/steps.ts';
import { type AddedSheet, addSheet, blankSheet, fillSheet } from './createSheet.ts';
import type { BookWork } from './planBook.ts';
import { clearValidations, type RuledCells, writeValidations } from './validations.ts';

export interface BookStep extends Step {
  readonly key: SheetKey;
}

export interface SheetChange {
  readonly key: SheetKey;
  readonly name: string;
  readonly sheet: Sheet;
  readonly change: Change;
  /** Cells that get a rule along with it. */
  readonly ruled: RuledCells | null;
}

export interface BookSteps {
  readonly steps: readonly BookStep[];
  /** Sheets inserted so far. */
  readonly added: ReadonlyMap<SheetKey, AddedSheet>;
}

/** All sheets first: a formula that names a sheet before it exists stays broken. */
export function bookSteps(
  spreadsheet: Spreadsheet,
  blocks: readonly SheetBlock[],
  { present, sheetIds, separator }: BookWork,
  changes: readonly SheetChange[],
): BookSteps {
  const added = new Map<SheetKey, AddedSheet>();
  const isOurs = (sheet: Sheet) => !sheetIds.includes(sheet.getSheetId());
  // Beside the tab before it in the book, when an earlier call made that; else each new tab follows the last one.
  const positionOf = (block: SheetBlock): number | null => {
    const previous = blocks[blocks.indexOf(block) - 1];
    const neighbour = previous && present.get(previous.key);
    return neighbour ? sheetIds.indexOf(neighbour.sheet.getSheetId()) + 1 + added.size : null;
  };
  const missing = blocks.filter(({ key }) => !present.has(key));
  const columns = Math.max(...missing.map(({ cells }) => cells[0]!.length));
  const addStep = (block: SheetBlock): BookStep => ({
    key: block.key,
    place: block.name,
    carryOut() {
      try {
        const earlier = Array.from(added.values());
        added.set(block.key, addSheet(spreadsheet, block, columns, positionOf(block), earlier));
      } catch (error) {
        expectFreeName(spreadsheet, block.name, isOurs);
        throw error;
      }
    },
    // It may not have come as far as handing the sheet over.
    takeBack() {
      const sheet = added.get(block.key)?.sheet ?? spreadsheet.getSheetByName(block.name);
      if (sheet && isOurs(sheet)) spreadsheet.deleteSheet(sheet);
    },
  });
  const fillStep = (block: SheetBlock): BookStep => {
    const old = present.get(block.key);
    return {
      key: block.key,
      place: block.name,
      carryOut() {
        // Formulas of the other sheets use the name the block has.
        if (old && old.name !== block.name) old.sheet.setName(block.name);
        fillSheet(old ? old.sheet : added.get(block.key)!.sheet, block, separator);
      },
      takeBack() {
        if (!old) return;
        blankSheet(old.sheet);
        if (old.name !== block.name) old.sheet.setName(old.name);
      },
    };
  };
  const changeStep = ({ key, name, sheet, change, ruled }: SheetChange): BookStep => {
    let isWritten = false;
    return {
      key,
      place: name,
      carryOut() {
        try {
          perform(sheet, name, change, { isUndo: false, isUndoable: true });
          isWritten = true;
          if (ruled) writeValidations(sheet, ruled, false);
        } catch (error) {
          // Otherwise it has taken itself back.
          isWritten = isWritten || isKpiError(error, 'WRITE_INCOMPLETE');
          throw error;
        }
      },
      takeBack() {
        if (!isWritten) return;
        clearValidations(sheet, change);
        perform(sheet, name, inverse(change), { isUndo: true, isUndoable: true });
      },
    };
  };
  const blank = blocks.filter(({ key }) => !present.has(key) || present.get(key)!.isUnfilled);
  return { steps: [...missing.map(addStep), ...blank.map(fillStep), ...changes.map(changeStep)], added };
}

/** Somebody took the name after the preview: their sheet is none of ours. Names that differ in case count as one. */
function expectFreeName(spreadsheet: Spreadsheet, name: string, isOurs: (sheet: Sheet) => boolean): void {
  const taken = spreadsheet
    .getSheets()
    .some((sheet) => !isOurs(sheet) && sheet.getName().toLowerCase() === name.toLowerCase());
  if (taken) throw new KpiError('PLACE_CHANGED', { name });
}
