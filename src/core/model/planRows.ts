import type { Language } from '../errors/messages/index.ts';
import { wordOf } from '../words/Words.ts';
import { COLUMNS, type Column, GROUPS } from './columns.ts';
import type { Kpi } from './Kpi.ts';
import { findKpi, type Plan } from './Plan.ts';
import { unitWord } from './units.ts';
import { readUplift, upliftText } from './uplift.ts';

export type CellValue = string | number;

/** The columns this plan needs: all fixed ones, and an optional one where some KPI uses it. */
export function columnsFor(plan: Plan): readonly Column[] {
  return COLUMNS.filter(
    ({ optional, field }) => !optional || plan.kpis.some((kpi) => kpi[field] !== null && kpi[field] !== ''),
  );
}

/**
 * The definition sheet of a plan as values: a row of groups, a row of headings, one row a KPI.
 * `readPlan` reads the same plan back, in either language.
 */
export function planRows(plan: Plan, language: Language): CellValue[][] {
  const columns = columnsFor(plan);
  const isFirstOfGroup = (column: Column, index: number): boolean =>
    index === 0 || columns[index - 1]!.group !== column.group;
  return [
    columns.map((column, index) => (isFirstOfGroup(column, index) ? GROUPS[column.group][language] : '')),
    columns.map((column) => column.heading[language]),
    ...plan.kpis.map((kpi) => columns.map((column) => kpiCell(plan, kpi, column, language))),
  ];
}

/** What one cell of the definition sheet holds; a blank is `''`. */
export function kpiCell(plan: Plan, kpi: Kpi, column: Column, language: Language): CellValue {
  const value = kpi[column.field];
  if (value === null || value === '') return '';
  if (typeof value === 'number') return value;
  switch (column.kind) {
    case 'choice':
      return wordOf(column.choices!, value, language);
    case 'unit':
      return unitWord(value, language);
    case 'kpi':
      return referenceName(plan, value);
    case 'uplift':
      return upliftCell(value, kpi.unit);
    default:
      return value;
  }
}

/** The name behind an id; words of the planner's own that name no KPI stay as they are. */
function referenceName(plan: Plan, reference: string): string {
  const found = findKpi(plan, reference) ?? plan.guards.find((guard) => guard.id === reference);
  return found ? found.name : reference;
}

/** An uplift in the column's own measure is a number (the format shows sign and pt); others stay text. */
function upliftCell(text: string, unit: string): CellValue {
  const uplift = readUplift(text);
  return uplift && upliftText(uplift.amount, unit) === text ? uplift.amount : text;
}
