import { columnOf } from '../model/columns.ts';
import { isRatio, type Kpi, type KpiField } from '../model/Kpi.ts';
import { isRate } from '../model/units.ts';
import type { Check, Finding, Fix } from './Finding.ts';
import { thresholdFix } from './thresholds.ts';

/** What must be known before a number can be read, kept and acted on. */
const NEEDED: readonly KpiField[] = [
  'owner',
  'source',
  'cadence',
  'why',
  'baseline',
  'target',
  'green',
  'yellow',
  'unit',
  'direction',
  'layer',
  'aggregation',
];

/** The KGI's own unit, target and owner belong to `smart`. */
const OF_SMART: readonly KpiField[] = ['unit', 'target', 'owner'];

/** What is only watched needs to be found and read; what is only calculated, nothing but its unit. */
const NEEDED_BY_OTHERS: readonly KpiField[] = ['source', 'cadence', 'unit'];

/** Every KPI is completely defined. One finding a column, so that a gap is filled in one go. */
export const fields: Check = {
  id: 'fields',
  run: ({ plan, formulas }) => [
    ...NEEDED.flatMap((field) =>
      lacking(
        field,
        plan.kpis.filter((kpi) => needs(kpi, field, formulas.has(kpi.id)) && isBlank(kpi, field)),
      ),
    ),
    ...(['numerator', 'denominator'] as const).flatMap((field) =>
      lacking(
        field,
        plan.kpis.filter((kpi) => isMeasuredRate(kpi) && kpi[field] === ''),
      ),
    ),
  ],
};

function needs(kpi: Kpi, field: KpiField, isCalculated: boolean): boolean {
  if (kpi.kind === 'kgi') return !OF_SMART.includes(field);
  if (kpi.kind === 'kpi') return true;
  return isCalculated ? field === 'unit' : NEEDED_BY_OTHERS.includes(field);
}

function isBlank(kpi: Kpi, field: KpiField): boolean {
  return kpi[field] === '' || kpi[field] === null;
}

function isMeasuredRate(kpi: Kpi): boolean {
  return kpi.kind === 'kpi' && (isRate(kpi.unit) || isRatio(kpi));
}

function lacking(field: KpiField, kpis: readonly Kpi[]): Finding[] {
  if (kpis.length === 0) return [];
  return [
    {
      code: 'FIELD_BLANK',
      severity: 'review',
      places: kpis.map(({ id }) => ({ kpi: id, field })),
      data: { heading: columnOf(field).heading, names: kpis.map(({ name }) => name) },
      fixes: fixesFor(field, kpis),
    },
  ];
}

/** Thresholds follow from the targets; everything else only the planner knows. */
function fixesFor(field: KpiField, kpis: readonly Kpi[]): Fix[] {
  if (field !== 'green' && field !== 'yellow') return [];
  const edits = kpis.flatMap((kpi) => thresholdFix(kpi)?.edits ?? []);
  return edits.length === 0 ? [] : [{ code: 'USUAL_THRESHOLDS', data: {}, edits }];
}
