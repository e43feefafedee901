import type { Measures } from '../../../src/core/book/measures.ts';
import type { Kpi } from '../../../src/core/model/Kpi.ts';
import { isRate, measureOf } from '../../../src/core/model/units.ts';
import { dayOf } from '../table/periods.ts';
import type { ReadColumn } from '../table/readTable.ts';
import { seriesTable } from '../table/seriesTable.ts';
import type { Form, SeriesTable } from '../table/Table.ts';
import type { Actuals } from './readActuals.ts';

/** One series a KPI over the rows of 実績; empty rows before the first number and the year are left out. Null: no number at all. */
export function kpiTable(
  kpis: readonly Kpi[],
  measures: Measures,
  actuals: Actuals,
  start: string,
): SeriesTable | null {
  const columns = kpis.map((kpi) => kpiColumn(kpi, measures, actuals));
  const known = actuals.dates.filter((_, row) => columns.some(({ values }) => values[row] !== null));
  if (known.length === 0) return null;
  const first = [...known, ...(start === '' ? [] : [`${start}-01`])].reduce((a, b) =>
    dayOf(a)! <= dayOf(b)! ? a : b,
  );
  const rows = actuals.dates.flatMap((date, row) => (dayOf(date)! >= dayOf(first)! ? [row] : []));
  const pick = <T>(cells: readonly T[]) => rows.map((row) => cells[row]!);
  return seriesTable(
    actuals.sheetName,
    pick(actuals.dates),
    columns.map((column) => ({
      ...column,
      values: pick(column.values),
      cells: pick(column.cells),
      counts: column.counts && {
        numerators: pick(column.counts.numerators),
        denominators: pick(column.counts.denominators),
      },
    })),
    actuals.problems,
  );
}

function kpiColumn(kpi: Kpi, { columns, ofKpi }: Measures, { measures }: Actuals): ReadColumn {
  const actual = ofKpi.get(kpi.id)!;
  const common = {
    id: kpi.id,
    heading: kpi.name,
    form: formOf(kpi),
    direction: kpi.direction ?? 'higher',
    isTarget: false,
  };
  if (actual.kind === 'column') {
    const { values, cells } = measures.get(actual.column)!;
    const { joining } = columns.find(({ key }) => key === actual.column)!;
    return { ...common, joining, values, cells, counts: null };
  }
  const [top, bottom] = [measures.get(actual.numerator)!, measures.get(actual.denominator)!];
  return {
    ...common,
    joining: 'rate',
    values: top.values.map((hits, row) => {
      const cases = bottom.values[row] ?? null;
      return hits === null || cases === null || cases === 0 ? null : hits / cases;
    }),
    cells: top.cells,
    counts: { numerators: top.values, denominators: bottom.values },
  };
}

export function formOf({ unit }: Kpi): Form {
  if (isRate(unit)) return 'percent';
  if (unit === 'yen' || unit === '') return measureOf(unit) === 'money' ? 'money' : 'count';
  return `unit:${unit}`;
}
