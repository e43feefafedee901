import type { Direction } from '../core/judge/Direction.ts';
import type { UnitId } from '../core/model/units.ts';
import type { Aggregation, Cadence, Layer } from '../core/model/vocabulary.ts';

export interface Text {
  readonly ja: string;
  readonly en: string;
}

/** A standard KPI. It holds no target and no benchmark: those come from the team's own history. */
export interface CatalogueKpi {
  readonly id: string;
  readonly domain: string;
  /** `readings`: the name in hiragana and other ways to say it, for the search. */
  readonly name: Text & { readonly readings: readonly string[] };
  /** What is counted. */
  readonly numerator: Text;
  /** What it is divided by; null for a figure that is no ratio. */
  readonly denominator: Text | null;
  readonly unit: UnitId;
  readonly direction: Direction;
  /** A default the planner may change: sources disagree. */
  readonly layer: Layer;
  readonly cadence: Cadence;
  readonly aggregation: Aggregation;
  /** Whether it may be multiplied and added in a tree, or only influences other KPIs. */
  readonly role: 'factor' | 'influence';
  /** Id of the quality KPI to watch beside it; null: none is usual. */
  readonly guard: string | null;
  /** Looks good without leading to a result. */
  readonly isVanity: boolean;
  readonly note: Text | null;
}

export interface CatalogueDomain {
  readonly id: string;
  readonly name: Text;
  readonly kpis: readonly CatalogueKpi[];
}
