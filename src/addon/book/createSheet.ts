/** Makes the sheet of a block and writes it: the same number of service calls whatever its size. */
import { NEW_SHEET_COLUMNS, NEW_SHEET_ROWS, type SheetBlock } from '../../core/book/SheetBlock.ts';
import { boxName, columnLetter } from '../../core/cells/Box.ts';
import { cellStyles, type Judged, marks, wordInks } from '../colours/palette.ts';
import { boxRange } from '../sheet/boxRange.ts';
import { localFormula } from '../sheet/formulaLocale.ts';
import type { Rule, Sheet, Spreadsheet } from '../sheet/services.ts';
import { asValues } from '../undo/contents.ts';
import { toContent } from './cellText.ts';
import { looks } from './looks.ts';
import { ruledCells, writeValidations } from './validations.ts';

/** What an untouched cell has. */
export const AUTOMATIC = 'General';
/** Pixels; a heading may take two lines. */
const headHeight = 40;
const firstWidth = 80;
const nameWidth = 212;
/** For the planner, right of what we write. */
const spareColumns = 10;

/** A sheet that was added and is still empty. */
export interface AddedSheet {
  readonly sheet: Sheet;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/**
 * An empty sheet wide enough for every block that is still to be added, as a copy of an earlier one, which saves calls:
 * all have a narrow first column and a tall fourth row. Done before anything is written, because inserted columns
 * move what formulas point at.
 * @param position How many tabs stand before it; null: it follows the tab in front of the planner.
 */
export function addSheet(
  spreadsheet: Spreadsheet,
  { name, cells, frozenRows, frozenColumns }: SheetBlock,
  columns: number,
  position: number | null,
  earlier: readonly AddedSheet[],
): AddedSheet {
  const calls = (one: AddedSheet): number =>
    Number(one.frozenRows !== frozenRows) + Number(one.frozenColumns !== frozenColumns);
  const template = earlier.slice().sort((a, b) => calls(a) - calls(b))[0];
  const options = template ? { template: template.sheet } : {};
  const sheet =
    position === null
      ? spreadsheet.insertSheet(name, options)
      : spreadsheet.insertSheet(name, position, options);
  if (!template) {
    sheet.setRowHeight(4, headHeight);
    sheet.setColumnWidth(1, firstWidth);
    const wider = columns + spareColumns - NEW_SHEET_COLUMNS;
    if (wider > 0) sheet.insertColumnsAfter(NEW_SHEET_COLUMNS, wider);
  }
  if (template?.frozenRows !== frozenRows) sheet.setFrozenRows(frozenRows);
  if (template?.frozenColumns !== frozenColumns) {
    sheet.setFrozenColumns(frozenColumns);
    // Where two columns stay, the second holds names.
    if (frozenColumns === 2) sheet.setColumnWidth(2, nameWidth);
  }
  const missing = cells.length - NEW_SHEET_ROWS;
  if (missing > 0) sheet.insertRowsAfter(NEW_SHEET_ROWS, missing);
  return { sheet, frozenRows, frozenColumns };
}

/** Takes `fillSheet` back on a sheet that was blank. Widths and frozen rows stay: they hurt nobody. */
export function blankSheet(sheet: Sheet): void {
  sheet.setConditionalFormatRules([]);
  sheet.getDataRange().clearDataValidations();
  sheet.clear();
}

export function fillSheet(sheet: Sheet, block: SheetBlock, separator: ',' | ';'): void {
  const { cells, formats, widths, heights, hidden, wraps, alignRight } = block;
  const columns = cells[0]!.length;
  const range = sheet.getRange(1, 1, cells.length, columns);
  if (formats.some((row) => row.some((format) => format !== '')))
    range.setNumberFormats(formats.map((row) => row.map((format) => format || AUTOMATIC)));
  range.setValues(asValues(cells.map((row) => row.map((content) => toContent(content, separator)))));
  range.setBackgrounds(block.looks.map((row) => row.map((look) => looks[look].fill)) as string[][]);
  range.setTextStyles(textStyles(block));
  for (const { column, count, width } of widths) sheet.setColumnWidths(column, count, width);
  for (const { row, height } of heights) sheet.setRowHeight(row, height);
  if (hidden) sheet.hideColumns(hidden.column, hidden.count);
  if (wraps.length > 0) sheet.getRangeList(wraps.map(boxName)).setWrap(true);
  if (alignRight.length > 0) sheet.getRangeList(alignRight.map(boxName)).setHorizontalAlignment('right');
  const ruled = ruledCells(block, () => true);
  if (ruled) writeValidations(sheet, ruled, true);
  const rules = statusRules(sheet, block, separator);
  if (rules.length > 0) sheet.setConditionalFormatRules(rules);
}

/** One object a look, shared by all its cells. */
function textStyles(block: SheetBlock): GoogleAppsScript.Spreadsheet.TextStyle[][] {
  const built: Record<string, GoogleAppsScript.Spreadsheet.TextStyle> = {};
  return block.looks.map((row) =>
    row.map((name) => {
      const { ink, bold, size } = looks[name];
      const style = SpreadsheetApp.newTextStyle().setForegroundColor(ink).setBold(bold).setFontSize(size);
      // A bar is a row of strokes, as close in one font as in another only by luck.
      built[name] = built[name] ?? (name === 'bar' ? style.setFontFamily('Arial') : style).build();
      return built[name]!;
    }),
  );
}

/** Three rules an area, by the mark the status begins with; what is not judged is not coloured. */
function statusRules(sheet: Sheet, { colours, warnings }: SheetBlock, separator: ',' | ';'): Rule[] {
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
  for (const { box, formula } of warnings)
    rules.push(
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(localFormula(formula, separator))
        .setRanges([boxRange(sheet, box)])
        .setFontColor(wordInks.bad)
        .build(),
    );
  return rules;
}
