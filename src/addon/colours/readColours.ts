/** What the sidebar needs to know of a sheet before it plans colours. */

import { isDate } from '../../core/calendar/isDate.ts';
import { isStatusFormula } from '../../core/colours/ownCells.ts';
import type { ColourCells, SheetColours } from '../server/colourTypes.ts';
import { argumentSeparator } from '../sheet/formulaLocale.ts';
import { boxIn, openSheet } from '../sheet/openSheet.ts';
import type { Sheet, Spreadsheet } from '../sheet/services.ts';
import { readTable } from '../sheet/Table.ts';
import { mostBeyond } from './expectColours.ts';
import { findOurRules, stored } from './rules.ts';

type Value = ColourCells['values'][number][number];

/** JSON has no dates, and none is judged. */
export const asValue = (value: unknown): Value => (isDate(value) ? null : (value as Value));

/** Our rules on a sheet, and how many there are of others. */
export function readRules(sheet: Sheet, sheetName: string): SheetColours & Pick<ColourCells, 'otherRules'> {
  const present = sheet.getConditionalFormatRules();
  const rules = findOurRules(present).map(stored);
  return { sheetId: sheet.getSheetId(), sheetName, rules, otherRules: present.length - rules.length };
}

export function readColours(spreadsheet: Spreadsheet, address: string): ColourCells {
  const open = openSheet(spreadsheet, [address]);
  const box = boxIn(open, address, mostBeyond);
  const { range, values, formulas } = readTable(open, box);
  const displays = range.getDisplayValues();
  return {
    ...readRules(open.sheet, open.name),
    box,
    rows: open.rows,
    columns: open.columns,
    separator: argumentSeparator(spreadsheet.getSpreadsheetLocale()),
    values: values.map((line) => line.map(asValue)),
    displays: displays.map((line, r) => line.map((text, c) => (text === String(values[r]![c]) ? 0 : text))),
    formulas: formulas.map((line) =>
      line.map((formula) => (formula === '' ? 0 : isStatusFormula(formula) ? 1 : 2)),
    ),
  };
}
