import { auditPlan } from '../../../src/core/checks/auditPlan.ts';
import type { Column } from '../../../src/core/model/columns.ts';
import type { Kpi, KpiField } from '../../../src/core/model/Kpi.ts';
import type { Plan } from '../../../src/core/model/Plan.ts';
import { columnsFor } from '../../../src/core/model/planRows.ts';

/** What each KPI still lacks, by id, in the order of the definition sheet: exactly what the audit would say. */
export function missingFields(plan: Plan): ReadonlyMap<string, readonly KpiField[]> {
  const missing = new Map<string, KpiField[]>();
  for (const { code, places } of auditPlan(plan).findings) {
    if (code !== 'FIELD_BLANK' && code !== 'KGI_NOT_SMART') continue;
    for (const { kpi, field } of places) {
      if (kpi === null) continue;
      missing.set(kpi, [...(missing.get(kpi) ?? []), field as KpiField]);
    }
  }
  return missing;
}

/** Fields a planner fills in by hand; thresholds and the record have their own places. */
const ELSEWHERE: readonly KpiField[] = ['id', 'name', 'formula', 'parent', 'green', 'yellow', 'actuals'];
const OF_RHYTHM: readonly KpiField[] = ['planB', 'planBTrigger', 'planBApprover', 'planBUplift'];

export function definitionColumns(plan: Plan): readonly Column[] {
  return columnsFor(plan).filter(
    ({ field, input }) => !ELSEWHERE.includes(field) && !OF_RHYTHM.includes(field) && input !== 'automatic',
  );
}

export const isFilled = (kpi: Kpi, field: KpiField): boolean => kpi[field] !== '' && kpi[field] !== null;
