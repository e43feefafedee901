/** Carries a change out, and takes it back when any step of it fails. */
import { KpiError } from '../../core/errors/KpiError.ts';
import { writeRules } from '../colours/rules.ts';
import type { Rule, Sheet } from '../sheet/services.ts';
import type { Change } from './Change.ts';
import { restoreCells, writeCells } from './writeCells.ts';

/**
 * After this the sheet is complete, or as it was: a failing step is followed by undoing the steps before it.
 * When even that fails, the caller's stored journal still allows 元に戻す, and the error says so.
 */
export function perform(sheet: Sheet, change: Change, isUndo: boolean): void {
  const takeBack: (() => void)[] = [];
  try {
    for (const step of steps(sheet, change, isUndo)) {
      takeBack.unshift(step.takeBack);
      step.carryOut();
    }
    SpreadsheetApp.flush();
  } catch (error) {
    try {
      for (const undo of takeBack) undo();
      SpreadsheetApp.flush();
    } catch (second) {
      throw new KpiError('WRITE_INCOMPLETE', { reason: `${error}; ${second}` });
    }
    throw error;
  }
}

interface Step {
  readonly carryOut: () => void;
  readonly takeBack: () => void;
}

function steps(sheet: Sheet, change: Change, isUndo: boolean): Step[] {
  const { grow, cells, rules } = change;
  const list: Step[] = [];
  if (grow.rows > 0) list.push(growStep(sheet, 'Rows', grow.rows));
  if (grow.columns > 0) list.push(growStep(sheet, 'Columns', grow.columns));
  for (const { box, before, after } of cells)
    list.push({
      carryOut: () => (isUndo ? restoreCells : writeCells)(sheet, box, after),
      takeBack: () => restoreCells(sheet, box, before),
    });
  if (rules) {
    const present: { all: Rule[] | null } = { all: null };
    list.push({
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

function growStep(sheet: Sheet, kind: 'Rows' | 'Columns', count: number): Step {
  const size = () => (kind === 'Rows' ? sheet.getMaxRows() : sheet.getMaxColumns());
  let before = 0;
  return {
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
