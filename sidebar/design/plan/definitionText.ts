import type { Language } from '../../../src/core/errors/messages/index.ts';
import type { Column } from '../../../src/core/model/columns.ts';
import type { Kpi } from '../../../src/core/model/Kpi.ts';
import type { Plan } from '../../../src/core/model/Plan.ts';
import { kpiCell } from '../../../src/core/model/planRows.ts';
import { valueText } from '../../../src/core/model/valueText.ts';

/** What a column says of a KPI, as a sentence would: 50.0%, 高いほど良い. */
export function definitionText(plan: Plan, kpi: Kpi, column: Column, language: Language): string {
  const value = kpi[column.field];
  if (column.kind === 'amount' && typeof value === 'number')
    return valueText({ value, unit: kpi.unit }, language);
  if (column.kind === 'months' && typeof value === 'number')
    return valueText({ value, unit: 'months' }, language);
  return String(kpiCell(plan, kpi, column, language));
}
