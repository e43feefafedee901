/** What cells do with what is written into them. */
import { localFormula } from '../sheet/formulaLocale.ts';
import type { Probes } from './Probe.ts';
import type { CellProbeId } from './types.ts';

const none = [[null]] as unknown as string[][];

export const cellProbes: Probes<CellProbeId> = {
  values(take) {
    const range = take(1, 6).setValues([
      ["'=1+1", "'007", "'TRUE", 0.1 + 0.2, -5e-7, new Date(1795143845000)],
    ]);
    return JSON.stringify([range.getValues(), range.getFormulas()]);
  },
  /** The book writes months as numbers. */
  formats(take) {
    const range = take(1, 4)
      .setValues([[46346, 0.123, 1234.5, -2]])
      .setNumberFormat('0.0%');
    range.setNumberFormats([['yyyy/mm/dd', '0.0%', 'General', '#,##0"件";-0.0"pt"']]);
    return [range.getNumberFormats(), range.getDisplayValues()];
  },
  colours(take) {
    const cell = take();
    const look = () => [cell.getBackground(), cell.getFontColor(), cell.getFontWeight()];
    const looks = [look()];
    cell.setBackgrounds([['#f6c3b4']]).setFontColors([['#6f1600']]);
    looks.push(look());
    cell.setBackgrounds(none).setFontColors(none);
    return looks.concat([look()]);
  },
  wrongSize: (take) => take(1, 2).setValues([[1, 2, 3]]),
  /** Whether anything is left of a sheet that was built. */
  emptyFormulas(take, sheet) {
    const row = take().setValue('=""').getRow();
    return [sheet.getLastRow() - row, sheet.getDataRange().getLastRow() - row];
  },
  /** What an undo relies on when it frees cells that a formula elsewhere fills. */
  freedSpill(take) {
    const range = take(2);
    return ['x', ''].map((below) => {
      range.setValues([['={1;2}'], [below]]);
      SpreadsheetApp.flush();
      return [range.getDisplayValues(), range.getFormulas()[1]];
    });
  },
  formulaText: (take, sheet, separator) =>
    take()
      .setValue(localFormula(`=IF('${sheet.getName()}'!B1 > 0,"a, b",1)`, separator))
      .getFormula(),
  /** Until the name is back, it is one of a temporary sheet, too. */
  quotedName(take, sheet) {
    const name = sheet.getName();
    sheet.setName(`${name}'2`);
    const seen = take().setValue(`='${name}''2'!Z9=""`).getValue();
    sheet.setName(name);
    return seen;
  },
  speed: (take) =>
    take(200, 5)
      .setValues(Array(200).fill(Array(5).fill(1)))
      .getValues().length,
};
