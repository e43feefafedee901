import type { Kpi } from '../model/Kpi.ts';
import { LAYERS, type Layer } from '../model/vocabulary.ts';
import type { Check, Finding } from './Finding.ts';

/** At least one leading, one intermediate and one lagging metric: early sign, way, result. */
export const layers: Check = {
  id: 'layers',
  run: ({ plan }) => {
    const counted = plan.kpis.filter((kpi) => kpi.kind !== 'action');
    const counts = countByLayer(counted);
    return (Object.keys(LAYERS) as Layer[])
      .filter((layer) => counts[layer] === 0)
      .map(
        (layer): Finding => ({
          code: 'LAYER_MISSING',
          severity: 'review',
          places: counted
            .filter((kpi) => kpi.layer === null)
            .map(({ id }) => ({ kpi: id, field: 'layer' as const })),
          data: { layer: LAYERS[layer], counts },
          fixes: [],
        }),
      );
  },
};

export function countByLayer(kpis: readonly Kpi[]): Record<Layer, number> {
  const counts = { leading: 0, intermediate: 0, lagging: 0 };
  for (const { layer } of kpis) if (layer) counts[layer]++;
  return counts;
}
