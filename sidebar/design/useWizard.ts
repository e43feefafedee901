import { useState } from 'preact/hooks';
import type { Plan } from '../../src/core/model/Plan.ts';
import { useText } from '../i18n/index.ts';
import { calculateTargets } from './plan/calculateTargets.ts';
import { STEPS, type Step } from './plan/DesignDraft.ts';
import { applyGoal, fiscalYearStart, type GoalFields, goalLike, planOfGoal } from './plan/GoalFields.ts';
import { firstChoice, mergeError, planOfTemplate, type TemplateChoice } from './plan/planOfTemplate.ts';
import type { useDesign } from './useDesign.ts';

/** Walking through the steps, and what each of them does to the draft. */
export function useWizard({ draft, change }: ReturnType<typeof useDesign>, today: string) {
  const { design: text, language } = useText();
  const [wantsTemplate, setWantsTemplate] = useState(false);
  const [choice, setChoice] = useState<TemplateChoice>(firstChoice);
  const [selected, setSelected] = useState<string | null>(null);
  const isChoosing = draft?.step === 'tree' && (wantsTemplate || draft.plan === null);

  const go = (step: Step) => {
    if (!draft) return;
    setWantsTemplate(false);
    change({ ...draft, step });
  };
  const take = (plan: Plan) => {
    if (!draft) return;
    setWantsTemplate(false);
    change({ step: 'tree', plan, goal: goalLike(plan, draft.goal, language), book: null });
  };
  const previewOf = (goal: GoalFields): Plan =>
    planOfTemplate(mergeError(choice, language) ? { ...choice, second: null } : choice, goal, language, {
      start: fiscalYearStart(today),
      sumName: text.template.sumNameDefault,
    });

  return {
    isChoosing,
    choice,
    selected,
    go,
    select: setSelected,
    choose: setChoice,
    chooseTemplate: () => setWantsTemplate(true),
    keepTree: () => setWantsTemplate(false),
    hasMergeError: choice.second !== null && mergeError(choice, language) !== null,
    previewOf,
    /** One step on or back; in front of the tree stands the choice of a template. */
    next: () => draft && go(STEPS[STEPS.indexOf(draft.step) + 1]!),
    back() {
      if (!draft) return;
      if (isChoosing && draft.plan) return setWantsTemplate(false);
      go(STEPS[STEPS.indexOf(draft.step) - 1]!);
    },
    useTemplate() {
      if (!draft) return;
      setSelected(null);
      take(previewOf(draft.goal));
    },
    startBlank() {
      if (!draft) return;
      const plan = planOfGoal(draft.goal, text.goal.fallbackName, today);
      setSelected('k00');
      take(plan);
    },
    setGoal(goal: GoalFields) {
      if (draft)
        change({ ...draft, goal, plan: draft.plan && calculateTargets(applyGoal(draft.plan, goal)) });
    },
    setPlan(plan: Plan) {
      if (draft) change({ ...draft, plan, goal: goalLike(plan, draft.goal, language) });
    },
  };
}
