const ROUNDING = 1e-9;

interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * Whole numbers near `shares` whose rows and columns have the given totals. Every share is cut to whole units; the units
 * left go to the largest fractions first, and where that gets stuck an alternating path moves units along until both
 * ends are served. Null when no allowed cell can take what is left.
 *
 * @param isAllowed whether a cell may hold anything
 */
export function roundToMargins(
  rows: readonly number[],
  columns: readonly number[],
  shares: readonly (readonly number[])[],
  isAllowed: (row: number, column: number) => boolean,
): number[][] | null {
  const table = shares.map((row) => row.map((share) => Math.floor(share + ROUNDING)));
  const rowLeft = rows.map((total, i) => total - table[i]!.reduce((sum, v) => sum + v, 0));
  const columnLeft = columns.map((total, j) => total - table.reduce((sum, row) => sum + row[j]!, 0));
  const fraction = ({ row, column }: Cell): number => shares[row]![column]! - table[row]![column]!;
  const cells = shares
    .flatMap((line, row) => line.map((_, column): Cell => ({ row, column })))
    .filter((cell) => isAllowed(cell.row, cell.column) && fraction(cell) > ROUNDING)
    .map((cell) => ({ ...cell, fraction: fraction(cell) }))
    .sort((a, b) => b.fraction - a.fraction);
  const raised = shares.map((line) => line.map(() => false));
  for (const { row, column } of cells) {
    if (rowLeft[row]! <= 0 || columnLeft[column]! <= 0) continue;
    table[row]![column]! += 1;
    raised[row]![column] = true;
    rowLeft[row]! -= 1;
    columnLeft[column]! -= 1;
  }
  for (let row = 0; row < rows.length; row++) {
    while (rowLeft[row]! > 0) {
      const path =
        pathToOpenColumn(
          row,
          rows.length,
          columnLeft,
          (i, j) => isAllowed(i, j) && !raised[i]![j],
          (i, j) => raised[i]![j]!,
        ) ?? pathToOpenColumn(row, rows.length, columnLeft, isAllowed, (i, j) => table[i]![j]! > 0);
      if (path === null) return null;
      path.forEach((cell, step) => {
        const isRaise = step % 2 === 0;
        table[cell.row]![cell.column]! += isRaise ? 1 : -1;
        raised[cell.row]![cell.column] = isRaise;
      });
      rowLeft[row]! -= 1;
      columnLeft[path[path.length - 1]!.column]! -= 1;
    }
  }
  return table;
}

/**
 * The shortest alternating path from a row to a column that still lacks a unit: raise a cell, lower another in the same
 * column, raise one in that row, and so on (breadth first).
 */
function pathToOpenColumn(
  start: number,
  rowCount: number,
  columnLeft: readonly number[],
  canRaise: (row: number, column: number) => boolean,
  canLower: (row: number, column: number) => boolean,
): Cell[] | null {
  const cameBy = new Map<number, Cell[]>([[start, []]]);
  const seenColumns = new Set<number>();
  const queue = [start];
  for (let row = queue.shift(); row !== undefined; row = queue.shift()) {
    for (let column = 0; column < columnLeft.length; column++) {
      if (seenColumns.has(column) || !canRaise(row, column)) continue;
      seenColumns.add(column);
      const path = [...cameBy.get(row)!, { row, column }];
      if (columnLeft[column]! > 0) return path;
      for (let next = 0; next < rowCount; next++) {
        if (!cameBy.has(next) && canLower(next, column)) {
          cameBy.set(next, [...path, { row: next, column }]);
          queue.push(next);
        }
      }
    }
  }
  return null;
}
