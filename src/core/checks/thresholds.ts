import type { Kpi } from '../model/Kpi.ts';
import { roundDecimal } from '../numbers/roundDecimal.ts';
import type { Check, Finding, Fix } from './Finding.ts';

/** Yellow begins this far from the target; a rate like the cut-offs of the sheet (`=M6*0.9`). */
const YELLOW_SHARE = 0.1;

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

/** Green at the target, yellow within 10% of it; for a band green within 5% on both sides. */
export function usualThresholds(
  target: number,
  direction: Kpi['direction'],
): { readonly green: number; readonly yellow: number } {
  const away = (share: number): number => {
    const step = Math.abs(target) * share;
    return roundDecimal(direction === 'lower' ? target + step : target - step, 12);
  };
  return { green: direction === 'band' ? away(YELLOW_SHARE / 2) : target, yellow: away(YELLOW_SHARE) };
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
