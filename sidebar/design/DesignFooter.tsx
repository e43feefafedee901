import type { Plan } from '../../src/core/model/Plan.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { Footer } from '../parts/Footer.tsx';
import { type DesignDraft, STEPS } from './plan/DesignDraft.ts';
import { wrongField } from './plan/wrongField.ts';
import type { useDesign } from './useDesign.ts';
import type { useWizard } from './useWizard.ts';

interface Props {
  readonly draft: DesignDraft;
  readonly wizard: ReturnType<typeof useWizard>;
  readonly design: ReturnType<typeof useDesign>;
  onCreate(): void;
}

/** A tree of one's own has no sources yet, every template has. */
const isFromTemplate = ({ kpis }: Plan): boolean =>
  kpis.some(({ kind, source }) => kind === 'kpi' && source !== '');

/** One blue button a step; from the tree on, everything left may stay as the template has it. */
export function DesignFooter({ draft, wizard, design, onCreate }: Props) {
  const text = useText().design;
  const { step } = draft;
  const following = STEPS[STEPS.indexOf(step) + 1];
  const next = () => {
    const wrong = step === 'goal' ? wrongField(draft.goal) : null;
    if (wrong) document.getElementById(wrong.id)?.focus();
    else wizard.next();
  };
  if (wizard.isChoosing)
    return (
      <Footer>
        <Button onPress={wizard.back}>{text.back}</Button>
        <Button kind="primary" disabled={wizard.hasMergeError} onPress={wizard.useTemplate}>
          {text.template.use}
        </Button>
      </Footer>
    );
  return (
    <Footer>
      {step === 'goal' && (
        <Button busy={design.isSaving} onPress={design.save}>
          {design.isSaving ? text.saving : text.save}
        </Button>
      )}
      {step === 'tree' && (
        <Button onPress={onCreate}>
          {draft.plan && isFromTemplate(draft.plan) ? text.tree.createNow : text.tree.createOwn}
        </Button>
      )}
      {step !== 'goal' && step !== 'tree' && <Button onPress={wizard.back}>{text.back}</Button>}
      {following ? (
        <Button kind="primary" onPress={next}>
          {text.next(text.steps[following])}
        </Button>
      ) : (
        <Button kind="primary" onPress={onCreate}>
          {design.hasBook ? text.rhythm.update : text.rhythm.create}
        </Button>
      )}
    </Footer>
  );
}
