/** The order Range.sort gives rows: numbers, then text, then booleans, then errors; blanks always last. */
import type { CellState } from '../../engine/cellState.ts';
import { isErrorCode } from '../../engine/errorCodes.ts';

export type SortSpec = number | { column: number; ascending?: boolean };

export function sortedRows(rows: CellState[][], order: SortSpec | SortSpec[], left: number): CellState[][] {
  const specs = (Array.isArray(order) ? order : [order]).map((spec) =>
    typeof spec === 'number' ? { column: spec, ascending: true } : { ascending: true, ...spec },
  );
  return rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => {
      for (const { column, ascending } of specs) {
        const offset = column - 1 - left;
        const compared = compare(a.row[offset]?.value, b.row[offset]?.value, ascending);
        if (compared !== 0) return compared;
      }
      return a.index - b.index;
    })
    .map(({ row }) => row);
}

function compare(a: unknown, b: unknown, ascending: boolean): number {
  const blanks = Number(isBlank(a)) - Number(isBlank(b));
  if (blanks !== 0 || isBlank(a)) return blanks;
  const direction = ascending ? 1 : -1;
  const ranks = rank(a) - rank(b);
  if (ranks !== 0) return ranks * direction;
  if (typeof a === 'string') return a.localeCompare(String(b), 'ja') * direction;
  return (Number(a) - Number(b)) * direction;
}

const isBlank = (value: unknown) => value === null || value === undefined || value === '';

function rank(value: unknown): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return isErrorCode(value) ? 3 : 1;
  return 2;
}
