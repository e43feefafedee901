import type { CatalogueKpi } from '../../../src/catalogue/CatalogueKpi.ts';
import { formulaOf } from '../../../src/catalogue/catalogue.ts';
import type { Language } from '../../../src/core/errors/messages/index.ts';
import { applyEdits } from '../../../src/core/model/edits.ts';
import { createKpi } from '../../../src/core/model/Kpi.ts';
import { kgiOf, nextId, type Plan } from '../../../src/core/model/Plan.ts';
import { addPart, freeName } from './treeEdits.ts';

/** A standard KPI below another, completely defined; one that only influences is kept as an influence. */
export function addCatalogueKpi(
  plan: Plan,
  parent: string,
  standard: CatalogueKpi,
  language: Language,
): Plan {
  const { denominator } = standard;
  const kpi = {
    name: freeName(standard.name[language], plan),
    kind: standard.isVanity ? ('action' as const) : ('kpi' as const),
    formula: denominator ? formulaOf(standard, language) : '',
    numerator: standard.numerator[language],
    denominator: denominator ? denominator[language] : '',
    unit: standard.unit,
    direction: standard.direction,
    layer: standard.layer,
    aggregation: standard.aggregation,
    cadence: standard.cadence,
    deadline: kgiOf(plan)?.deadline ?? null,
  };
  if (standard.role === 'factor') return addPart(plan, parent, kpi);
  const id = nextId(plan.kpis.map((other) => other.id));
  return applyEdits(plan, [
    { kind: 'add', kpi: createKpi({ ...kpi, id }) },
    { kind: 'influence', from: id, to: parent, note: '' },
  ]);
}
