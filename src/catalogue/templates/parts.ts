import type { UnitId } from '../../core/model/units.ts';
import type { Text } from '../CatalogueKpi.ts';
import { standardKpi } from '../catalogue.ts';
import type { Role, Source } from './people.ts';
import type { Numbers, TemplateKpi } from './Template.ts';

export const t = (ja: string, en: string): Text => ({ ja, en });

const BLANK: TemplateKpi = {
  key: '',
  kind: 'kpi',
  name: t('', ''),
  formula: null,
  numerator: null,
  denominator: null,
  unit: 'count',
  direction: 'higher',
  layer: null,
  aggregation: 'sum',
  cadence: null,
  numbers: [0, null],
  why: null,
  lever: null,
  owner: null,
  source: null,
  guard: null,
  lagMonths: null,
  response: null,
  planB: null,
};

type Given = Partial<TemplateKpi>;

/** The KGI: a lagging result that is judged by the month. */
export function goal(
  key: string,
  name: Text,
  formula: string,
  unit: UnitId,
  numbers: Numbers,
  given: Given & { readonly why: Text; readonly owner: Role; readonly source: Source },
): TemplateKpi {
  const usual = { kind: 'kgi', layer: 'lagging', cadence: 'monthly', response: 'slow' } as const;
  return { ...BLANK, ...usual, key, name, formula, unit, numbers, ...given };
}

/** A step on the way, calculated from what is below it. */
export function step(
  key: string,
  name: Text,
  formula: string,
  unit: UnitId,
  target: number,
  given: Given = {},
): TemplateKpi {
  return { ...BLANK, key, name, formula, unit, kind: 'csf', numbers: [target, null], ...given };
}

/** A KPI of the catalogue with a team's numbers, reason and lever; `key` where the id is taken. */
export function standard(
  id: string,
  numbers: Numbers,
  why: Text,
  lever: Text,
  owner: Role,
  source: Source,
  given: Given = {},
): TemplateKpi {
  const { name, numerator, denominator, unit, direction, layer, aggregation, cadence } = standardKpi(id);
  const known = { numerator, denominator, unit, direction, layer, aggregation, cadence };
  const own = {
    numbers,
    why,
    lever,
    owner,
    source,
    response: cadence === 'monthly' ? 'slow' : 'fast',
  } as const;
  return { ...BLANK, ...known, ...own, key: id, name: t(name.ja, name.en), ...given };
}

/** A number that is only watched, or a condition from outside; it has no target to be reached. */
export function watched(
  key: string,
  name: Text,
  unit: UnitId,
  numbers: Numbers,
  source: Source,
  given: Given = {},
): TemplateKpi {
  return { ...BLANK, kind: 'action', cadence: 'monthly', key, name, unit, numbers, source, ...given };
}

/** A KPI of the catalogue that is only watched. */
export function watchedStandard(id: string, numbers: Numbers, source: Source): TemplateKpi {
  const { name, numerator, denominator, unit, direction, layer, aggregation, cadence } = standardKpi(id);
  const known = { numerator, denominator, direction, layer, aggregation, cadence };
  return watched(id, t(name.ja, name.en), unit, numbers, source, known);
}
