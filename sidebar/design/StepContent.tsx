import { DefinitionsStep } from './DefinitionsStep.tsx';
import { GoalStep } from './GoalStep.tsx';
import type { DesignDraft } from './plan/DesignDraft.ts';
import { isUntouched } from './plan/GoalFields.ts';
import { RhythmStep } from './RhythmStep.tsx';
import { TemplateStep } from './TemplateStep.tsx';
import { ThresholdsStep } from './ThresholdsStep.tsx';
import { TreeStep } from './TreeStep.tsx';
import type { useWizard } from './useWizard.ts';

interface Props {
  readonly draft: DesignDraft;
  readonly wizard: ReturnType<typeof useWizard>;
  readonly hasBook: boolean;
}

/** The screen of the current step. */
export function StepContent({ draft, wizard, hasBook }: Props) {
  const { step, goal, plan } = draft;
  if (step === 'goal') return <GoalStep goal={goal} hasPlan={plan !== null} onChange={wizard.setGoal} />;
  if (wizard.isChoosing || plan === null)
    return (
      <TemplateStep
        choice={wizard.choice}
        preview={wizard.previewOf(goal)}
        hasPlan={plan !== null}
        isScaled={!isUntouched(goal) && goal.target.trim() !== ''}
        onChange={wizard.choose}
        onBlank={wizard.startBlank}
        onKeep={wizard.keepTree}
      />
    );
  const edit = { plan, onChange: wizard.setPlan };
  switch (step) {
    case 'tree':
      return (
        <TreeStep
          {...edit}
          selected={wizard.selected}
          onSelect={wizard.select}
          onTemplate={wizard.chooseTemplate}
        />
      );
    case 'definitions':
      return <DefinitionsStep {...edit} />;
    case 'thresholds':
      return <ThresholdsStep {...edit} />;
    case 'rhythm':
      return <RhythmStep {...edit} hasBook={hasBook} />;
  }
}
