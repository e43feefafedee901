import type { Direction } from '../judge/Direction.ts';
import type { Period } from '../periods/Period.ts';
import type { Aggregation, Alert, Cadence, Kind, Layer, Speed, Trigger } from './vocabulary.ts';

/**
 * One row of the definition sheet. Text that is not given is `''`, anything else that is not given is
 * `null`; missing is never zero. Dates are `yyyy-MM-dd`. Percent is a fraction. `parent` and `guard` hold
 * the id of another KPI, or the planner's own words where no KPI of that name exists.
 */
export interface Kpi {
  /** `k00`, `k01` …: what formulas in sheets look a row up by. */
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly parent: string;
  readonly why: string;
  /** How the number comes about, in words and names: `受注数 × 平均受注額`. */
  readonly formula: string;
  readonly numerator: string;
  /** Blank where the KPI is no ratio. */
  readonly denominator: string;
  /** Id of `UNITS`, or the planner's own word. */
  readonly unit: string;
  readonly direction: Direction | null;
  readonly layer: Layer | null;
  readonly aggregation: Aggregation | null;
  readonly target: number | null;
  /** Last year's value of the same number. */
  readonly baseline: number | null;
  /** The value from which the KPI is green; for a band the lower edge, mirrored around the target. */
  readonly green: number | null;
  readonly yellow: number | null;
  readonly deadline: string | null;
  /** How often the KPI is judged. */
  readonly evaluation: Period | null;
  readonly source: string;
  readonly cadence: Cadence | null;
  readonly owner: string;
  /** When somebody is told; null: not decided. */
  readonly alert: Alert | null;
  /** Who is told; blank: the owner. */
  readonly alertTo: string;
  readonly lever: string;
  /** The quality KPI that is watched beside this one (a KPI or a guard of the plan). */
  readonly guard: string;
  /** Months until the lever shows in this number. */
  readonly lagMonths: number | null;
  readonly response: Speed | null;
  readonly planB: string;
  readonly planBTrigger: Trigger | null;
  readonly planBApprover: string;
  /** `+3.0pt`, `+5` (in the KPI's unit) or `+10%`. */
  readonly planBUplift: string;
  /** Where the actuals live: a column of 実績 (`E`, `F÷E`) or a range of the planner's own. */
  readonly actuals: string;
  readonly definitionChangedOn: string | null;
  /** Department, where a plan joins several; blank in a plan of one team. */
  readonly team: string;
  /** The period target and baseline are counted over; null: the plan's year. */
  readonly period: Period | null;
}

export type KpiField = keyof Kpi;

const BLANK: Kpi = {
  id: '',
  name: '',
  kind: 'kpi',
  parent: '',
  why: '',
  formula: '',
  numerator: '',
  denominator: '',
  unit: '',
  direction: null,
  layer: null,
  aggregation: null,
  target: null,
  baseline: null,
  green: null,
  yellow: null,
  deadline: null,
  evaluation: null,
  source: '',
  cadence: null,
  owner: '',
  alert: null,
  alertTo: '',
  lever: '',
  guard: '',
  lagMonths: null,
  response: null,
  planB: '',
  planBTrigger: null,
  planBApprover: '',
  planBUplift: '',
  actuals: '',
  definitionChangedOn: null,
  team: '',
  period: null,
};

/** A KPI of which only the given fields are filled in. */
export function createKpi(given: Partial<Kpi> & Pick<Kpi, 'id' | 'name'>): Kpi {
  return { ...BLANK, ...given };
}

/** A number made by dividing one count by another: its values of several periods must not be added. */
export function isRatio(kpi: Kpi): boolean {
  return kpi.denominator !== '';
}
