/** A rectangle of cells by row and column numbers, counted from 1 as Apps Script does, and its A1 notation. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const lastRow = (box: Box): number => box.row + box.rows - 1;
export const lastColumn = (box: Box): number => box.column + box.columns - 1;

export const overlaps = (a: Box, b: Box): boolean =>
  a.row <= lastRow(b) && b.row <= lastRow(a) && a.column <= lastColumn(b) && b.column <= lastColumn(a);

export const sameBox = (a: Box, b: Box): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const cellAt = (row: number, column: number): Box => ({ row, column, rows: 1, columns: 1 });

/** The part of a rectangle within a sheet of so many rows and columns; null: none of it. */
export function clip(box: Box, sheet: Pick<Box, 'rows' | 'columns'>): Box | null {
  const rows = Math.min(box.rows, sheet.rows - box.row + 1);
  const columns = Math.min(box.columns, sheet.columns - box.column + 1);
  return rows < 1 || columns < 1 ? null : { ...box, rows, columns };
}

/** Every cell, row by row. */
export function cellsOf(box: Box): Box[] {
  const cells: Box[] = [];
  for (let row = box.row; row <= lastRow(box); row++)
    for (let column = box.column; column <= lastColumn(box); column++) cells.push(cellAt(row, column));
  return cells;
}

/** The smallest rectangle around all; there must be at least one. */
export function boundingBox(boxes: readonly Box[]): Box {
  const row = Math.min(...boxes.map((box) => box.row));
  const column = Math.min(...boxes.map((box) => box.column));
  return {
    row,
    column,
    rows: Math.max(...boxes.map(lastRow)) - row + 1,
    columns: Math.max(...boxes.map(lastColumn)) - column + 1,
  };
}

/** 1 → A, 27 → AA. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export const columnNumber = (letters: string): number =>
  letters
    .toUpperCase()
    .split('')
    .reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** `B2`, `$B2`, `B$2`: `pinned` says what stays when the formula moves. */
export const cellName = (row: number, column: number, pinned: 'row' | 'column' | 'both' | 'none' = 'none') =>
  `${pinned === 'column' || pinned === 'both' ? '$' : ''}${columnLetter(column)}` +
  `${pinned === 'row' || pinned === 'both' ? '$' : ''}${row}`;

export function boxName(box: Box): string {
  const first = cellName(box.row, box.column);
  return box.rows === 1 && box.columns === 1 ? first : `${first}:${cellName(lastRow(box), lastColumn(box))}`;
}

/**
 * Reads `B2`, `B2:C13`, and whole columns or rows (`B:C`, `2:5`, `B2:C`), which reach to the end of the given
 * grid. Null: no address.
 */
export function parseBox(name: string, grid: { rows: number; columns: number }): Box | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?(?::\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?)?$/.exec(
    name,
  );
  if (!match || name === '') return null;
  const [, firstLetters, firstDigits, lastLetters, lastDigits] = match;
  const isRange = name.includes(':');
  if (!isRange && !(firstLetters && firstDigits)) return null;
  if (isRange && !((firstLetters || firstDigits) && (lastLetters || lastDigits))) return null;
  const row = firstDigits ? Number(firstDigits) : 1;
  const column = firstLetters ? columnNumber(firstLetters) : 1;
  const toRow = !isRange ? row : lastDigits ? Number(lastDigits) : grid.rows;
  const toColumn = !isRange ? column : lastLetters ? columnNumber(lastLetters) : grid.columns;
  if (toRow < row || toColumn < column) return null;
  return { row, column, rows: toRow - row + 1, columns: toColumn - column + 1 };
}
