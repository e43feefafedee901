import { useText } from '../i18n/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { STEPS, type Step } from './plan/DesignDraft.ts';

interface Props {
  readonly current: Step;
  /** The furthest step that may be gone to directly. */
  readonly open: boolean;
  onStep(step: Step): void;
}

/** Where in the five steps; steps that were done, and all of them once there is a plan, can be gone back to. */
export function StepBar({ current, open, onStep }: Props) {
  const text = useText().design.steps;
  const at = STEPS.indexOf(current);
  return (
    <ol class="steps" aria-label={text.label}>
      {STEPS.map((step, index) => {
        const number = index < at ? <Icon name="check" /> : index + 1;
        const canGo = step !== current && (index < at || open);
        return (
          <li
            key={step}
            class={index < at ? 'done' : undefined}
            aria-current={step === current ? 'step' : undefined}
          >
            {canGo ? (
              <button type="button" onClick={() => onStep(step)}>
                <span>{number}</span>
                {index < at && <b class="vh">{text.done}</b>}
                {text[step]}
              </button>
            ) : (
              <>
                <span>{number}</span>
                {text[step]}
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}
