/** Carries a change out, and takes it back when any step of it fails. */

import { formatAddress } from '../../core/cells/address.ts';
import { writeRules } from '../colours/rules.ts';
import type { Rule, Sheet } from '../sheet/services.ts';
import type { Change } from './Change.ts';
import { expectTakenBack, type Step } from './steps.ts';
import { restoreCells, writeCells } from './writeCells.ts';

/**
 * After this the sheet is complete, or as it was: a failing step is followed by undoing the steps before it.
 * When even that fails, the error names what is left; the caller's stored journal still allows 元に戻す.
 */
export function perform(
  sheet: Sheet,
  sheetName: string,
  change: Change,
  { isUndo, isUndoable }: { readonly isUndo: boolean; readonly isUndoable: boolean },
): void {
  const done: Step[] = [];
  try {
    for (const step of steps(sheet, sheetName, change, isUndo)) {
      done.push(step);
      step.carryOut();
    }
    SpreadsheetApp.flush();
  } catch (error) {
    expectTakenBack(done, error, isUndoable);
    throw error;
  }
}

function steps(sheet: Sheet, sheetName: string, change: Change, isUndo: boolean): Step[] {
  const { grow, cells, rules } = change;
  const list: Step[] = [];
  if (grow.rows > 0) list.push(growStep(sheet, sheetName, 'Rows', grow.rows));
  if (grow.columns > 0) list.push(growStep(sheet, sheetName, 'Columns', grow.columns));
  for (const { box, before, after } of cells)
    list.push({
      place: formatAddress(sheetName, box),
      carryOut: () => (isUndo ? restoreCells : writeCells)(sheet, box, after),
      takeBack: () => restoreCells(sheet, box, before),
    });
  if (rules) {
    const present: { all: Rule[] | null } = { all: null };
    const [first] = [...rules.after, ...rules.before];
    list.push({
      place: first ? formatAddress(sheetName, first.boxes[0]!) : sheetName,
      carryOut: () => {
        present.all = sheet.getConditionalFormatRules();
        writeRules(sheet, present.all, rules);
      },
      takeBack: () => {
        if (present.all) sheet.setConditionalFormatRules(present.all);
      },
    });
  }
  return list;
}

function growStep(sheet: Sheet, place: string, kind: 'Rows' | 'Columns', count: number): Step {
  const size = () => (kind === 'Rows' ? sheet.getMaxRows() : sheet.getMaxColumns());
  let before = 0;
  return {
    place,
    carryOut: () => {
      before = size();
      if (kind === 'Rows') sheet.insertRowsAfter(before, count);
      else sheet.insertColumnsAfter(before, count);
    },
    takeBack: () => {
      const added = before === 0 ? 0 : size() - before;
      if (added <= 0) return;
      if (kind === 'Rows') sheet.deleteRows(before + 1, added);
      else sheet.deleteColumns(before + 1, added);
    },
  };
}
