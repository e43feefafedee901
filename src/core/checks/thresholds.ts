import type { Kpi } from '../model/Kpi.ts';
import { usualThresholds } from '../model/usualThresholds.ts';
import type { Check, Finding, Fix } from './Finding.ts';

/** Green asks for at least as much as yellow, in the KPI's own direction. */
export const thresholds: Check = {
  id: 'thresholds',
  run: ({ plan }) =>
    plan.kpis.flatMap((kpi): Finding[] => {
      const { green, yellow } = kpi;
      if (green === null || yellow === null || !isBeyond(kpi, yellow, green)) return [];
      const fix = thresholdFix(kpi);
      return [
        {
          code: 'THRESHOLDS_CROSSED',
          severity: 'fix',
          places: [
            { kpi: kpi.id, field: 'yellow' },
            { kpi: kpi.id, field: 'green' },
          ],
          data: {
            name: kpi.name,
            green: { value: green, unit: kpi.unit },
            yellow: { value: yellow, unit: kpi.unit },
          },
          fixes: fix ? [fix] : [],
        },
      ];
    }),
};

function isBeyond(kpi: Kpi, yellow: number, green: number): boolean {
  return kpi.direction === 'lower' ? yellow < green : yellow > green;
}

export function thresholdFix(kpi: Kpi): Fix | null {
  if (kpi.target === null) return null;
  const values = usualThresholds(kpi.target, kpi.direction);
  return {
    code: 'USUAL_THRESHOLDS',
    data: { name: kpi.name },
    edits: [{ kind: 'set', kpi: kpi.id, values }],
  };
}
