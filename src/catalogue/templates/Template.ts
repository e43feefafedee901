import type { Direction } from '../../core/judge/Direction.ts';
import type { UnitId } from '../../core/model/units.ts';
import type { Aggregation, Cadence, Kind, Layer, Speed, Trigger } from '../../core/model/vocabulary.ts';
import type { Text } from '../CatalogueKpi.ts';
import type { Role, Source } from './people.ts';

/** Example numbers of a KPI: this year's target and last year's value. */
export type Numbers = readonly [target: number, baseline: number];

export interface TemplateKpi {
  readonly key: string;
  readonly kind: Kind;
  readonly name: Text;
  /** Made of others, by their keys: `{orders} × {orderValue}`; null: it is measured. */
  readonly formula: string | null;
  readonly numerator: Text | null;
  readonly denominator: Text | null;
  readonly unit: UnitId;
  readonly direction: Direction;
  readonly layer: Layer | null;
  readonly aggregation: Aggregation;
  readonly cadence: Cadence | null;
  readonly numbers: Numbers | readonly [target: number, baseline: null];
  readonly why: Text | null;
  readonly lever: Text | null;
  readonly owner: Role | null;
  readonly source: Source | null;
  /** Key of another KPI or of a guard of the template. */
  readonly guard: string | null;
  readonly lagMonths: number | null;
  readonly response: Speed | null;
  readonly planB: PlanB | null;
}

export interface PlanB {
  readonly action: Text;
  readonly trigger: Trigger;
  readonly approver: Role;
  /** `+3pt`, `+5`. */
  readonly uplift: string;
}

export interface TemplateGuard {
  readonly key: string;
  readonly name: Text;
  readonly direction: 'higher' | 'lower';
  readonly limit: number;
  readonly unit: UnitId;
}

/** A ready plan for one kind of team, with example numbers that multiply out. */
export interface Template {
  readonly id: string;
  readonly name: Text;
  readonly cadence: Cadence;
  /** Why the example's KGI is believed to be reachable. */
  readonly rationale: Text;
  /** The KGI first, then downwards. */
  readonly kpis: readonly TemplateKpi[];
  readonly guards: readonly TemplateGuard[];
  readonly influences: readonly { readonly from: string; readonly to: string; readonly note: Text }[];
}
