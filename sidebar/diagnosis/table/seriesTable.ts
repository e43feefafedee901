import type { Day } from '../../../src/core/calendar/Day.ts';
import { dayOf, grainOf, isoDay, monthNumber, periodLabel } from './periods.ts';
import type { ReadColumn } from './readTable.ts';
import type { CellProblem, Period, SeriesTable } from './Table.ts';

/** Oldest first, with an empty period for every month that has no row: a gap is not the next month. */
export function seriesTable(
  address: string,
  labels: readonly string[] | null,
  columns: readonly ReadColumn[],
  problems: readonly CellProblem[],
): SeriesTable {
  const days = labels?.map(dayOf) ?? [];
  const isDated = days.length > 0 && days.every((day) => day !== null);
  const { grain, rows, periods } = isDated
    ? datedRows(days as Day[])
    : {
        grain: 'other' as const,
        rows: columns[0]!.values.map((_, i) => i),
        periods: columns[0]!.values.map(
          (_, i): Period => ({ label: labels?.[i] || `No.${i + 1}`, date: null }),
        ),
      };
  return {
    kind: 'series',
    address,
    grain,
    periods,
    problems,
    series: columns.map((column) => {
      const inOrder = <T>(cells: readonly T[]) => rows.map((row) => (row === null ? null : cells[row]!));
      const { counts } = column;
      return {
        ...column,
        values: inOrder(column.values),
        cells: inOrder(column.cells),
        counts: counts && {
          numerators: inOrder(counts.numerators),
          denominators: inOrder(counts.denominators),
        },
      };
    }),
  };
}

function datedRows(days: readonly Day[]) {
  const order = days.map((_, row) => row).sort((a, b) => days[a]! - days[b]!);
  const grain = grainOf(order.map((row) => days[row]!));
  const rows: (number | null)[] = [];
  const periods: Period[] = [];
  order.forEach((row, i) => {
    const day = days[row]!;
    const before = i > 0 ? days[order[i - 1]!]! : null;
    const missing = grain === 'month' && before !== null ? monthNumber(day) - monthNumber(before) - 1 : 0;
    for (let m = 0; m < missing; m++) {
      rows.push(null);
      periods.push({ label: '–', date: null });
    }
    rows.push(row);
    periods.push({ label: periodLabel(day, grain), date: isoDay(day) });
  });
  return { grain, rows, periods };
}
