import { applyEdits } from '../../src/core/model/edits.ts';
import type { Plan } from '../../src/core/model/Plan.ts';
import { useText } from '../i18n/index.ts';
import { AlertFields } from './AlertFields.tsx';
import { LookFields } from './LookFields.tsx';
import { OwnerFields } from './OwnerFields.tsx';
import { PlanBFields } from './PlanBFields.tsx';
import { TextField } from './parts.tsx';

interface Props {
  readonly plan: Plan;
  readonly hasBook: boolean;
  onChange(plan: Plan): void;
}

/** Step 5: when the team looks, who answers for which number, and what is done when one is missed. */
export function RhythmStep({ plan, hasBook, onChange }: Props) {
  const text = useText().design.rhythm;
  const set = (values: Partial<Omit<Plan, 'kpis'>>) =>
    onChange(applyEdits(plan, [{ kind: 'settings', values }]));
  return (
    <>
      <h2 class="t" tabIndex={-1}>
        {text.title}
      </h2>
      <p class="lead">{text.lead}</p>
      <TextField id="plan-name" label={text.name} value={plan.name} onInput={(name) => set({ name })} />
      <LookFields plan={plan} onChange={set} />
      <AlertFields plan={plan} onChange={onChange} />
      <OwnerFields plan={plan} onChange={onChange} />
      <PlanBFields plan={plan} onChange={onChange} />
      <p class="hint">{hasBook ? text.updateNote : text.note}</p>
    </>
  );
}
