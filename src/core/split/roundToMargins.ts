const ROUNDING = 1e-9;

interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * Whole numbers near `shares` whose rows and columns have the given totals. Every share is cut to whole units; the units
 * left go to the largest fractions first, and where that gets stuck an alternating path moves units along until both
 * ends are served: one unit while no cell leaves its share by more, otherwise as many as the path holds, because shares
 * converge slowly where a cell must end at 0. Null when no allowed cell can take what is left.
 *
 * @param isAllowed whether a cell may hold anything
 */
export function roundToMargins(
  rows: readonly number[],
  columns: readonly number[],
  shares: readonly (readonly number[])[],
  isAllowed: (row: number, column: number) => boolean,
): number[][] | null {
  const rowLeft = rows.slice();
  const columnLeft = columns.slice();
  const table = shares.map((line, row) =>
    line.map((share, column) => {
      const units = Math.max(0, Math.min(Math.floor(share + ROUNDING), rowLeft[row]!, columnLeft[column]!));
      rowLeft[row]! -= units;
      columnLeft[column]! -= units;
      return units;
    }),
  );
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
      const unitwise = pathToOpenColumn(
        row,
        rows.length,
        columnLeft,
        (i, j) => isAllowed(i, j) && !raised[i]![j],
        (i, j) => raised[i]![j]!,
      );
      const path =
        unitwise ?? pathToOpenColumn(row, rows.length, columnLeft, isAllowed, (i, j) => table[i]![j]! > 0);
      if (path === null) return null;
      const end = path[path.length - 1]!.column;
      const lowered = path.filter((_, step) => step % 2 === 1);
      const movable = lowered.map((cell) => table[cell.row]![cell.column]!);
      const units = unitwise ? 1 : Math.min(rowLeft[row]!, columnLeft[end]!, ...movable);
      path.forEach((cell, step) => {
        const isRaise = step % 2 === 0;
        table[cell.row]![cell.column]! += isRaise ? units : -units;
        raised[cell.row]![cell.column] = isRaise;
      });
      rowLeft[row]! -= units;
      columnLeft[end]! -= units;
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
