import { createFromTemplate } from '../../../src/catalogue/templates/createFromTemplate.ts';
import type { Template } from '../../../src/catalogue/templates/Template.ts';
import { TEMPLATES } from '../../../src/catalogue/templates/templates.ts';
import { KpiError } from '../../../src/core/errors/KpiError.ts';
import type { Language } from '../../../src/core/errors/messages/index.ts';
import { mergePlans } from '../../../src/core/model/mergePlans.ts';
import { kgiOf, type Plan } from '../../../src/core/model/Plan.ts';
import { calculateTargets } from './calculateTargets.ts';
import { fitToGoal } from './fitToGoal.ts';
import { applyGoal, type GoalFields, goalOfPlan, isUntouched, startFor } from './GoalFields.ts';

/** What was chosen in the template step; the second template only where two departments join. */
export interface TemplateChoice {
  readonly template: string;
  readonly second: string | null;
  readonly teams: readonly [string, string];
  readonly how: 'sum' | 'under';
  readonly sumName: string;
  /** Id of the KPI in the first template that the second one explains. */
  readonly under: string;
}

export const firstChoice: TemplateChoice = {
  template: TEMPLATES[0]!.id,
  second: null,
  teams: ['', ''],
  how: 'sum',
  sumName: '',
  under: '',
};

export const findTemplate = (id: string): Template => TEMPLATES.find((template) => template.id === id)!;

/**
 * The template, or two of them under one KGI, with the planner's goal in place of the example's. Their own target
 * scales counts and amounts; numbers of last year are the example's and are left out then.
 * @throws MERGE_UNITS_DIFFER
 */
export function planOfTemplate(
  choice: TemplateChoice,
  goal: GoalFields,
  language: Language,
  fallback: { readonly start: string; readonly sumName: string },
): Plan {
  const start = goal.deadline ? startFor(goal.deadline) : fallback.start;
  const first = createFromTemplate(findTemplate(choice.template), language, start);
  const plan = choice.second ? merged(first, choice, language, start, fallback.sumName) : first;
  if (isUntouched(goal)) {
    const example = goalOfPlan(plan, language);
    return applyGoal(plan, { ...example, guards: withExamples(goal, example) });
  }
  const example = kgiOf(plan)!;
  const own = applyGoal(withoutBaselines(plan), completed(goal, plan, language));
  const isSameUnit = kgiOf(own)!.unit === example.unit;
  return (isSameUnit ? fitToGoal(own) : null) ?? calculateTargets(own);
}

/** The unit clash of two goals that are to be added; null: they fit. */
export function mergeError(choice: TemplateChoice, language: Language): KpiError | null {
  try {
    planOfTemplate(choice, NO_GOAL, language, { start: '2000-04', sumName: 'KGI' });
    return null;
  } catch (error) {
    if (error instanceof KpiError) return error;
    throw error;
  }
}

const NO_GOAL: GoalFields = {
  name: '',
  target: '',
  unit: '',
  deadline: '',
  baseline: '',
  owner: '',
  rationale: '',
  secured: '',
  guards: [],
};

function merged(
  first: Plan,
  choice: TemplateChoice,
  language: Language,
  start: string,
  sumName: string,
): Plan {
  const other = findTemplate(choice.second!);
  const second = createFromTemplate(other, language, start);
  const name = (at: 0 | 1, plan: Plan) => choice.teams[at].trim() || usualTeam(plan.name);
  const goal =
    choice.how === 'sum'
      ? { kind: 'sum' as const, name: choice.sumName.trim() || sumName, owner: kgiOf(first)!.owner }
      : { kind: 'under' as const, kpi: choice.under || underChoices(first)[0]!.id };
  const merge = { name: `${name(0, first)} + ${name(1, second)}`, goal };
  return calculateTargets(
    mergePlans({ plan: first, team: name(0, first) }, { plan: second, team: name(1, second) }, merge),
  );
}

/** A template without what its name explains in brackets, which would stand behind KPIs in brackets again. */
export const usualTeam = (template: string): string => template.replace(/\s*[((].*[))]$/, '');

/** KPIs that another department's plan may explain. */
export const underChoices = (plan: Plan) => plan.kpis.filter(({ kind }) => kind === 'kpi' || kind === 'csf');

/** Conditions that were typed stand beside the template's, which its KPIs point at. */
function withExamples(goal: GoalFields, example: GoalFields): GoalFields['guards'] {
  const typed = goal.guards.filter(({ name }) => name.trim() !== '');
  const isTyped = (name: string) => typed.some((guard) => guard.name.trim() === name);
  return [...example.guards.filter(({ name }) => !isTyped(name)), ...typed];
}

/** What was not typed comes from the template, except the reason: an example's is nobody's. */
function completed(goal: GoalFields, plan: Plan, language: Language): GoalFields {
  const example = goalOfPlan(plan, language);
  return {
    ...goal,
    unit: goal.target.trim() === '' ? example.unit : goal.unit,
    owner: goal.owner.trim() || example.owner,
    guards: withExamples(goal, example),
  };
}

function withoutBaselines(plan: Plan): Plan {
  return { ...plan, kpis: plan.kpis.map((kpi) => ({ ...kpi, baseline: null })) };
}
