/** Makes the sheet of a block and writes it: the same number of service calls whatever its size. */
import type { Rule as BlockRule, SheetBlock, StatusColours } from '../../core/book/SheetBlock.ts';
import { columnLetter } from '../../core/cells/Box.ts';
import { cellStyles, type Judged, marks, wordInks } from '../colours/palette.ts';
import { boxRange } from '../sheet/boxRange.ts';
import { localFormula } from '../sheet/formulaLocale.ts';
import type { Range, Rule, Sheet, Spreadsheet } from '../sheet/services.ts';
import { asValues } from '../undo/contents.ts';
import { toContent } from './cellText.ts';
import { looks } from './looks.ts';

/** What an untouched cell has. */
export const AUTOMATIC = 'General';

/**
 * An empty sheet wide enough for the block. Done before anything is written, because inserted columns move what
 * formulas point at. Wide sheets are widened even when it is not needed, so that every plan takes as many calls.
 * @param position How many tabs stand before it; null: it follows the tab in front of the planner.
 */
export function addSheet(
  spreadsheet: Spreadsheet,
  { key, name, cells }: SheetBlock,
  position: number | null,
): Sheet {
  const sheet = position === null ? spreadsheet.insertSheet(name) : spreadsheet.insertSheet(name, position);
  if (key === 'definitions' || key === 'actuals') sheet.insertColumnsAfter(1, cells[0]!.length);
  return sheet;
}

/** Takes `fillSheet` back on a sheet that was blank. Widths and frozen rows stay: they hurt nobody. */
export function blankSheet(sheet: Sheet): void {
  sheet.setConditionalFormatRules([]);
  sheet.getDataRange().clearDataValidations();
  sheet.clear();
}

export function fillSheet(sheet: Sheet, block: SheetBlock, separator: ',' | ';'): void {
  const { cells, formats, frozenRows, frozenColumns, widths, hidden, wraps, validations, colours } = block;
  const columns = cells[0]!.length;
  const range = sheet.getRange(1, 1, cells.length, columns);
  if (formats.some((row) => row.some((format) => format !== '')))
    range.setNumberFormats(formats.map((row) => row.map((format) => format || AUTOMATIC)));
  range.setValues(asValues(cells.map((row) => row.map((content) => toContent(content, separator)))));
  range.setBackgrounds(block.looks.map((row) => row.map((look) => looks[look].fill)) as string[][]);
  range.setTextStyles(textStyles(block));
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
  if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
  for (const { column, count, width } of widths) sheet.setColumnWidths(column, count, width);
  if (hidden) sheet.hideColumns(hidden.column, hidden.count);
  if (wraps) boxRange(sheet, wraps).setWrap(true);
  if (validations.length > 0) setValidations(sheet, range, block);
  if (colours.length > 0) sheet.setConditionalFormatRules(statusRules(sheet, colours, separator));
}

/** One object a look, shared by all its cells. */
function textStyles(block: SheetBlock): GoogleAppsScript.Spreadsheet.TextStyle[][] {
  const built: Record<string, GoogleAppsScript.Spreadsheet.TextStyle> = {};
  return block.looks.map((row) =>
    row.map((name) => {
      const { ink, bold, size } = looks[name];
      built[name] =
        built[name] ??
        SpreadsheetApp.newTextStyle().setForegroundColor(ink).setBold(bold).setFontSize(size).build();
      return built[name]!;
    }),
  );
}

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** One call for the whole sheet. What a rule does not allow gets a warning: the planner has the last word. */
function setValidations(sheet: Sheet, range: Range, { cells, validations }: SheetBlock): void {
  const grid: (Validation | null)[][] = cells.map((row) => row.map(() => null));
  for (const { box, rule } of validations) {
    const built = buildValidation(sheet, rule);
    for (let row = box.row; row < box.row + box.rows; row++)
      for (let column = box.column; column < box.column + box.columns; column++)
        if (grid[row - 1] && column <= cells[0]!.length) grid[row - 1]![column - 1] = built;
  }
  range.setDataValidations(grid);
}

function buildValidation(sheet: Sheet, rule: BlockRule): Validation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  switch (rule.kind) {
    case 'list':
      return builder.requireValueInList(rule.values.slice(), true).build();
    case 'cells':
      return builder.requireValueInRange(boxRange(sheet, rule.box), true).build();
    case 'date':
      return builder.requireDate().build();
    case 'zeroOrMore':
      return builder.requireNumberGreaterThanOrEqualTo(0).build();
    case 'number':
      return builder.requireNumberBetween(-1e15, 1e15).build();
  }
}

/** Three rules an area, by the mark the status begins with; what is not judged is not coloured. */
function statusRules(sheet: Sheet, colours: readonly StatusColours[], separator: ',' | ';'): Rule[] {
  const rules: Rule[] = [];
  for (const { box, statusColumn, part } of colours)
    for (const verdict of ['ok', 'warn', 'bad'] as Judged[]) {
      const formula = `=LEFT($${columnLetter(statusColumn)}${box.row},1)="${marks[verdict]}"`;
      const builder = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(localFormula(formula, separator))
        .setRanges([boxRange(sheet, box)]);
      const { fill, ink, bold } = cellStyles[verdict];
      const coloured =
        part === 'ink'
          ? builder.setFontColor(wordInks[verdict])
          : builder.setBackground(fill).setFontColor(ink);
      rules.push((bold && part === 'fill' ? coloured.setBold(true) : coloured).build());
    }
  return rules;
}
