import { auditPlan } from '../../../src/core/checks/auditPlan.ts';
import type { Finding } from '../../../src/core/checks/Finding.ts';
import type { FindingCode } from '../../../src/core/checks/sentences/index.ts';
import { createKpi, type Kpi } from '../../../src/core/model/Kpi.ts';
import { createPlan, type Plan } from '../../../src/core/model/Plan.ts';

/** A plan whose KPIs are told by name; the first is the KGI, parents follow from the formulas. */
export function planOf(kpis: Readonly<Record<string, Partial<Kpi>>>, settings: Partial<Plan> = {}): Plan {
  const names = Object.keys(kpis);
  const idOf = (name: string): string => `k${String(names.indexOf(name)).padStart(2, '0')}`;
  const parentOf = (name: string): string => {
    const user = names.find(
      (other) => other !== name && (kpis[other]!.formula ?? '').split(/[ ()]+/).includes(name),
    );
    return user ? idOf(user) : '';
  };
  return createPlan({
    start: '2026-04',
    ...settings,
    kpis: names.map((name, i) =>
      createKpi({
        kind: i === 0 ? 'kgi' : 'kpi',
        parent: parentOf(name),
        ...kpis[name],
        id: idOf(name),
        name,
      }),
    ),
  });
}

export function findingsOf(plan: Plan, code: FindingCode): Finding[] {
  return auditPlan(plan).findings.filter((finding) => finding.code === code);
}

/** The only finding with this code. */
export function findingOf(plan: Plan, code: FindingCode): Finding {
  const found = findingsOf(plan, code);
  if (found.length !== 1) {
    const codes = auditPlan(plan).findings.map((finding) => finding.code);
    throw new Error(`${found.length} findings ${code} among ${codes.join(', ')}`);
  }
  return found[0]!;
}

export const yen = { unit: 'yen', aggregation: 'sum' } as const;
export const count = { unit: 'count', aggregation: 'sum' } as const;
export const people = { unit: 'people', aggregation: 'sum' } as const;
export const rate = { unit: 'percent', aggregation: 'ratioOfSums' } as const;
export const price = {
  unit: 'yen',
  aggregation: 'ratioOfSums',
  numerator: '売上',
  denominator: '件数',
} as const;
