import type { Plan } from '../model/Plan.ts';
import { createContext } from './AuditContext.ts';
import { aggregation } from './aggregation.ts';
import { arithmetic } from './arithmetic.ts';
import { changedDefinitions, lastYear } from './changes.ts';
import { churn } from './churn.ts';
import { connected } from './connected.ts';
import { definitions } from './definitions.ts';
import type { Check, Finding } from './Finding.ts';
import { fields } from './fields.ts';
import { formulas } from './formulas.ts';
import { funnel } from './funnel.ts';
import { deadlines, oneGoal, smart } from './goal.ts';
import { growthFactor } from './growthFactor.ts';
import { guards } from './guards.ts';
import { influences } from './influences.ts';
import { layers } from './layers.ts';
import { mece } from './mece.ts';
import { observable } from './observable.ts';
import { parents } from './parents.ts';
import { percentPoints } from './percentPoints.ts';
import { periodTargets } from './periodTargets.ts';
import { qualitative } from './qualitative.ts';
import { rhythm } from './rhythm.ts';
import type { CheckId } from './sentences/index.ts';
import { size } from './size.ts';
import { thresholds } from './thresholds.ts';
import { unitsFit } from './units.ts';
import { vanity } from './vanity.ts';

/** Every check, in the order in which a planner would repair what it finds. */
export const CHECKS: readonly Check[] = [
  oneGoal,
  smart,
  formulas,
  arithmetic,
  periodTargets,
  connected,
  parents,
  influences,
  mece,
  unitsFit,
  growthFactor,
  funnel,
  churn,
  percentPoints,
  definitions,
  aggregation,
  thresholds,
  deadlines,
  size,
  layers,
  vanity,
  qualitative,
  observable,
  guards,
  fields,
  rhythm,
  lastYear,
  changedDefinitions,
];

export interface Audit {
  /** What is wrong first, then what to look at; within each in the order of `CHECKS`. */
  readonly findings: readonly Finding[];
  /** Checks that found nothing. */
  readonly passed: readonly CheckId[];
}

/** Audits a plan, whether typed in the sidebar or read back from a definition sheet. */
export function auditPlan(plan: Plan): Audit {
  const context = createContext(plan);
  const results = CHECKS.map((check) => ({ id: check.id, findings: check.run(context) }));
  const findings = results.flatMap((result) => result.findings);
  return {
    findings: [
      ...findings.filter(({ severity }) => severity === 'fix'),
      ...findings.filter(({ severity }) => severity === 'review'),
    ],
    passed: results.filter((result) => result.findings.length === 0).map(({ id }) => id),
  };
}
