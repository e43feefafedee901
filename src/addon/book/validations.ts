/** What may be chosen or typed in the cells of a sheet: all of them at first, later those of new rows and columns. */
import type { Rule, SheetBlock } from '../../core/book/SheetBlock.ts';
import { type Box, boundingBox, boxName, cellAt, clip } from '../../core/cells/Box.ts';
import { boxRange } from '../sheet/boxRange.ts';
import type { Sheet } from '../sheet/services.ts';
import type { Change } from '../undo/Change.ts';
import { rectangles } from '../undo/rectangles.ts';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** The rule of each cell of a rectangle; null: none of ours. */
export interface RuledCells {
  readonly box: Box;
  readonly rules: readonly (readonly (Rule | null)[])[];
}

/** Null: no cell that counts has a rule. */
export function ruledCells(
  { validations }: SheetBlock,
  counts: (row: number, column: number) => boolean,
): RuledCells | null {
  const cells: (Box & { readonly rule: Rule })[] = [];
  for (const { box, rule } of validations)
    for (let row = box.row; row < box.row + box.rows; row++)
      for (let column = box.column; column < box.column + box.columns; column++)
        if (counts(row, column)) cells.push({ ...cellAt(row, column), rule });
  if (cells.length === 0) return null;
  const box = boundingBox(cells);
  const rules = Array.from({ length: box.rows }, () => Array<Rule | null>(box.columns).fill(null));
  for (const { row, column, rule } of cells) rules[row - box.row]![column - box.column] = rule;
  return { box, rules };
}

/** What a rule does not allow gets a warning: the planner has the last word. @param isBlank no cell has a rule yet */
export function writeValidations(sheet: Sheet, { box, rules }: RuledCells, isBlank: boolean): void {
  const range = boxRange(sheet, box);
  const present = isBlank ? [] : range.getDataValidations();
  const built = new Map<Rule, Validation>();
  const build = (rule: Rule): Validation => {
    if (!built.has(rule)) built.set(rule, buildValidation(sheet, rule));
    return built.get(rule)!;
  };
  range.setDataValidations(
    rules.map((line, r) => line.map((rule, c) => (rule ? build(rule) : (present[r]?.[c] ?? null)))),
  );
}

export const validatedBoxes = ({ box, rules }: RuledCells): Box[] =>
  rectangles(
    rules.map((line) => line.map((rule) => !!rule)),
    box,
  );

/** Takes back what a write added. A sheet it was to grow first may never have grown. */
export function clearValidations(sheet: Sheet, { validated = [], grow }: Change): void {
  if (validated.length === 0) return;
  const isGrown = grow.rows > 0 || grow.columns > 0;
  const there = isGrown ? { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() } : null;
  const boxes = there ? validated.flatMap((box) => clip(box, there) ?? []) : validated;
  if (boxes.length > 0) sheet.getRangeList(boxes.map(boxName)).clearDataValidations();
}

function buildValidation(sheet: Sheet, rule: Rule): Validation {
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
