import { KpiError } from '../errors/KpiError.ts';
import { roundToMargins } from './roundToMargins.ts';

const SWEEPS = 500;
const SETTLED = 1e-12;

const sum = (values: readonly number[]): number => values.reduce((total, v) => total + v, 0);

/** Scales rows and columns in turn until both have their totals (iterative proportional fitting). */
function fitted(
  rows: readonly number[],
  columns: readonly number[],
  weights: readonly (readonly number[])[],
): number[][] {
  let table = weights.map((row) => row.slice());
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let change = 0;
    table = table.map((row, i) => {
      const total = sum(row);
      const factor = total > 0 ? rows[i]! / total : 0;
      change = Math.max(change, total > 0 ? Math.abs(factor - 1) : 0);
      return row.map((v) => v * factor);
    });
    const totals = columns.map((_, j) => table.reduce((total, row) => total + row[j]!, 0));
    table = table.map((row) => row.map((v, j) => (totals[j]! > 0 ? (v * columns[j]!) / totals[j]! : 0)));
    if (change < SETTLED) break;
  }
  return table;
}

/**
 * Splits totals over a table, such as months × people, so that every row and every column adds up exactly in whole
 * units and each cell stays within one unit of its proportional share where a table with these totals allows it.
 * Source: Deming & Stephan (1940) for the shares; rounding to both margins by augmenting paths.
 *
 * @param rows whole totals of the rows, ≥ 0
 * @param columns whole totals of the columns, ≥ 0, with the same sum
 * @param weights relative weight of each cell, ≥ 0; a cell of weight 0 stays empty
 * @throws MARGINS_DIFFER, MARGINS_IMPOSSIBLE
 */
export function splitTable(
  rows: readonly number[],
  columns: readonly number[],
  weights: readonly (readonly number[])[],
): number[][] {
  if (sum(rows) !== sum(columns))
    throw new KpiError('MARGINS_DIFFER', { rows: sum(rows), columns: sum(columns) });
  const shares = fitted(rows, columns, weights);
  const table = roundToMargins(rows, columns, shares, (i, j) => weights[i]![j]! > 0);
  if (table === null) throw new KpiError('MARGINS_IMPOSSIBLE', { total: sum(rows) });
  return table;
}
