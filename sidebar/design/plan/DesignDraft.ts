import { KpiError } from '../../../src/core/errors/KpiError.ts';
import { COLUMNS } from '../../../src/core/model/columns.ts';
import type { Kpi } from '../../../src/core/model/Kpi.ts';
import type { Plan } from '../../../src/core/model/Plan.ts';
import { validatePlan } from '../../../src/core/model/validatePlan.ts';
import { emptyGoal, type GoalFields, type GuardFields } from './GoalFields.ts';

export const STEPS = ['goal', 'tree', 'definitions', 'thresholds', 'rhythm'] as const;

export type Step = (typeof STEPS)[number];

/** The wizard as it was left. */
export interface DesignDraft {
  readonly step: Step;
  readonly goal: GoalFields;
  /** Null until a template or a blank tree was chosen. */
  readonly plan: Plan | null;
}

export const emptyDraft = (today: string): DesignDraft => ({
  step: 'goal',
  goal: emptyGoal(today),
  plan: null,
});

/** Blank fields are left out: a plan of many KPIs must fit where drafts are kept. */
export function draftToJson({ step, goal, plan }: DesignDraft): string {
  return JSON.stringify({ step, goal, plan: plan && { ...plan, kpis: plan.kpis.map(withoutBlanks) } });
}

function withoutBlanks(kpi: Kpi): Partial<Kpi> {
  const filled = COLUMNS.filter(({ field }) => kpi[field] !== '' && kpi[field] !== null);
  return Object.fromEntries(filled.map(({ field }) => [field, kpi[field]]));
}

/** Null when the text is not what this version keeps: then the wizard begins anew. */
export function draftFromJson(text: string, today: string): DesignDraft | null {
  try {
    const json = JSON.parse(text) as Record<string, unknown>;
    const step = STEPS.find((known) => known === json.step);
    if (!step) return null;
    const plan = json.plan === null ? null : validatePlan(json.plan);
    return { step: plan ? step : 'goal', goal: readGoal(json.goal, today), plan };
  } catch (error) {
    if (error instanceof KpiError || error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

function readGoal(json: unknown, today: string): GoalFields {
  const given = json as Record<string, unknown>;
  const blank = emptyGoal(today);
  const text = (key: keyof Omit<GoalFields, 'guards'>) => {
    const value = given[key];
    return typeof value === 'string' ? value : blank[key];
  };
  const guards = Array.isArray(given.guards) ? given.guards.map(readGuard) : [];
  return {
    name: text('name'),
    target: text('target'),
    unit: text('unit'),
    deadline: text('deadline'),
    baseline: text('baseline'),
    owner: text('owner'),
    rationale: text('rationale'),
    secured: text('secured'),
    guards,
  };
}

function readGuard(json: Record<string, unknown>): GuardFields {
  const direction = json.direction === 'lower' ? 'lower' : 'higher';
  return { name: String(json.name), direction, limit: String(json.limit) };
}
