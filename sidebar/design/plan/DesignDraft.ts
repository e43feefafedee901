import { KpiError } from '../../../src/core/errors/KpiError.ts';
import { COLUMNS } from '../../../src/core/model/columns.ts';
import type { Kpi } from '../../../src/core/model/Kpi.ts';
import { findKpi, type Plan } from '../../../src/core/model/Plan.ts';
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
  /** What the sheets said when the plan was last taken from them; null: it does not come from sheets. */
  readonly book: Plan | null;
}

export const emptyDraft = (today: string): DesignDraft => ({
  step: 'goal',
  goal: emptyGoal(today),
  plan: null,
  book: null,
});

/**
 * Blank fields are left out, and of the sheets' plan everything the draft has as well: a plan of many KPIs must fit
 * where drafts are kept.
 */
export function draftToJson({ step, goal, plan, book }: DesignDraft): string {
  const short = plan && { ...plan, kpis: plan.kpis.map(withoutBlanks) };
  const kpis = book?.kpis.map((kpi) => {
    const now = plan && findKpi(plan, kpi.id);
    return now ? whereItDiffers(kpi, now) : withoutBlanks(kpi);
  });
  return JSON.stringify({ step, goal, plan: short, book: book && { ...book, kpis } });
}

function whereItDiffers(kpi: Kpi, other: Kpi): Partial<Kpi> {
  const fields = COLUMNS.filter(({ field }) => field === 'id' || kpi[field] !== other[field]);
  return Object.fromEntries(fields.map(({ field }) => [field, kpi[field]]));
}

/** The sheets' plan again; null when it cannot be read, as if the draft came from nowhere. */
function readBookPlan(json: unknown, plan: Plan | null): Plan | null {
  if (typeof json !== 'object' || json === null) return null;
  const { kpis, ...settings } = json as { kpis: readonly Partial<Kpi>[] };
  try {
    const full = kpis.map((kpi) => ({ ...(plan && findKpi(plan, kpi.id ?? '')), ...kpi }));
    return validatePlan({ ...settings, kpis: full });
  } catch (error) {
    if (error instanceof KpiError || error instanceof TypeError) return null;
    throw error;
  }
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
    const book = readBookPlan(json.book, plan);
    return { step: plan ? step : 'goal', goal: readGoal(json.goal, today), plan, book };
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
