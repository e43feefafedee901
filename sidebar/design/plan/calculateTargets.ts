import { createContext } from '../../../src/core/checks/AuditContext.ts';
import { calculate } from '../../../src/core/checks/targetValues.ts';
import type { Kpi } from '../../../src/core/model/Kpi.ts';
import { findKpi, type Plan } from '../../../src/core/model/Plan.ts';
import { usualThresholds } from '../../../src/core/model/usualThresholds.ts';
import { roundDecimal } from '../../../src/core/numbers/roundDecimal.ts';

/**
 * The plan with every target that follows from others worked out anew. The KGI's own target is the goal and stays;
 * so does a target whose parts are not all known.
 */
export function calculateTargets(plan: Plan): Plan {
  const context = createContext(withoutCalculated(plan));
  return {
    ...plan,
    kpis: plan.kpis.map((kpi) => {
      const formula = context.formulas.get(kpi.id);
      if (kpi.kind === 'kgi' || !formula?.node) return kpi;
      const result = calculate(context, { ...formula, node: formula.node }, 'target')?.result;
      return result === undefined ? kpi : withTarget(kpi, roundDecimal(result, 9));
    }),
  };
}

/** Calculated targets must not feed on their own former values. */
function withoutCalculated(plan: Plan): Plan {
  const { formulas } = createContext(plan);
  const isCalculated = (kpi: Kpi) => kpi.kind !== 'kgi' && formulas.get(kpi.id)?.node != null;
  return { ...plan, kpis: plan.kpis.map((kpi) => (isCalculated(kpi) ? { ...kpi, target: null } : kpi)) };
}

/** A KPI with another target; thresholds keep their distance from it, in proportion. */
export function withTarget(kpi: Kpi, target: number | null): Kpi {
  if (target === kpi.target) return kpi;
  if (target === null) return { ...kpi, target, green: null, yellow: null };
  if (!kpi.target || kpi.green === null || kpi.yellow === null) {
    const isJudged = kpi.kind === 'kgi' || kpi.kind === 'kpi';
    return { ...kpi, target, ...(isJudged ? usualThresholds(target, kpi.direction) : {}) };
  }
  const scale = target / kpi.target;
  const moved = (threshold: number) => roundDecimal(threshold * scale, 9);
  return { ...kpi, target, green: moved(kpi.green), yellow: moved(kpi.yellow) };
}

export function setTarget(plan: Plan, id: string, target: number | null): Plan {
  const changed = withTarget(findKpi(plan, id)!, target);
  return { ...plan, kpis: plan.kpis.map((kpi) => (kpi.id === id ? changed : kpi)) };
}
