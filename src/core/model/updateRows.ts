import type { Language } from '../errors/messages/index.ts';
import { columnOf } from './columns.ts';
import type { Kpi, KpiField } from './Kpi.ts';
import { findKpi, type Plan } from './Plan.ts';
import { type CellValue, columnsFor, kpiCell } from './planRows.ts';
import { readPlan } from './readPlan.ts';
import type { Rows } from './sheetLayout.ts';

/**
 * A definition sheet brought up to date with a plan, changing only what differs: rows stay where the
 * planner put them, columns of their own and cells that mean the same (`12万` for 120000) stay as they
 * are, and so does a cell that could not be read unless the plan now has a value for it. New KPIs follow
 * below, KPIs the plan no longer has lose their row, a missing column is added on the right if needed.
 */
export function updateRows(rows: Rows, plan: Plan, language: Language): unknown[][] {
  const reading = readPlan(rows, plan);
  const { headerRow, columns } = reading.layout;
  const width = Math.max(...rows.map((row) => row.length));
  const added = columnsFor(plan).filter(({ field }) => !columns.has(field) && isUsed(plan, field));
  const placeOf = new Map<KpiField, number>(columns);
  added.forEach(({ field }, index) => {
    placeOf.set(field, width + index);
  });
  const fullWidth = width + added.length;

  const idAt = new Map<number, string>();
  reading.rowOf.forEach((row, id) => {
    idAt.set(row, id);
  });
  const write = (target: unknown[], kpi: Kpi, field: KpiField): void => {
    target[placeOf.get(field)!] = kpiCell(plan, kpi, columnOf(field), language);
  };

  const updated = rows.flatMap((source, row) => {
    const target = padded(source, fullWidth);
    if (row === headerRow) {
      for (const { field, heading } of added) target[placeOf.get(field)!] = heading[language];
    }
    const id = idAt.get(row);
    if (id === undefined) return [target];
    const kpi = findKpi(plan, id);
    if (!kpi) return [];
    const before = findKpi(reading.plan, id)!;
    const isNewId = reading.newIds.some((entry) => entry.row === row);
    placeOf.forEach((_, field) => {
      const shows = (of: Plan, owner: Kpi): CellValue => kpiCell(of, owner, columnOf(field), language);
      const differs = shows(plan, kpi) !== shows(reading.plan, before);
      if (differs || (field === 'id' && isNewId)) write(target, kpi, field);
    });
    return [target];
  });

  const fresh = plan.kpis.filter((kpi) => !reading.rowOf.has(kpi.id));
  return [
    ...updated,
    ...fresh.map((kpi) => {
      const target: unknown[] = padded([], fullWidth);
      placeOf.forEach((_, field) => {
        write(target, kpi, field);
      });
      return target;
    }),
  ];
}

function isUsed(plan: Plan, field: KpiField): boolean {
  return plan.kpis.some((kpi) => kpi[field] !== '' && kpi[field] !== null);
}

function padded(row: readonly unknown[], width: number): unknown[] {
  return [...row, ...Array.from({ length: width - row.length }, () => '')];
}
