import type { UnitId } from '../core/model/units.ts';
import type { CatalogueDomain, CatalogueKpi, Text } from './CatalogueKpi.ts';

/** What differs from the usual: higher is better, may be multiplied, no guard, no vanity. */
type Traits = Pick<CatalogueKpi, 'layer' | 'cadence'> &
  Partial<Pick<CatalogueKpi, 'unit' | 'direction' | 'aggregation' | 'role' | 'guard' | 'isVanity' | 'note'>>;

type Entry = Omit<CatalogueKpi, 'domain'>;

const USUAL = { direction: 'higher', role: 'factor', guard: null, isVanity: false, note: null } as const;

/** One count divided by another: in percent and aggregated as the ratio of sums unless said otherwise. */
export function ratio(
  id: string,
  name: CatalogueKpi['name'],
  numerator: Text,
  denominator: Text,
  traits: Traits,
): Entry {
  const usual = { ...USUAL, unit: 'percent', aggregation: 'ratioOfSums' } as const;
  return { id, name, numerator, denominator, ...usual, ...traits };
}

/** A count, amount, time or score: the periods add up unless said otherwise. */
export function figure(
  id: string,
  name: CatalogueKpi['name'],
  measured: Text,
  unit: UnitId,
  traits: Traits,
): Entry {
  const usual = { ...USUAL, unit, aggregation: 'sum' } as const;
  return { id, name, numerator: measured, denominator: null, ...usual, ...traits };
}

export function domain(id: string, name: Text, entries: readonly Entry[]): CatalogueDomain {
  return { id, name, kpis: entries.map((entry) => ({ ...entry, domain: id })) };
}
