import { useText } from '../i18n/index.ts';
import { Field, Input, Select } from '../parts/Field.tsx';
import type { FunnelDraft } from './FunnelDraft.ts';
import { unitIds, units } from './units.ts';

interface Props {
  draft: FunnelDraft;
  /** What is still missing, formatted. */
  remaining: string;
  isFaulty(field: string): boolean;
  onChange(draft: FunnelDraft): void;
}

/** The goal: its name, how much in which unit, what of it is secured, and what one is worth when it is money. */
export function GoalFields({ draft, remaining, isFaulty, onChange }: Props) {
  const text = useText().reverse;
  const { money } = units[draft.unit];
  const number = (id: string, key: 'target' | 'secured' | 'unitValue', placeholder = '') => (
    <Input
      id={id}
      numeric
      invalid={isFaulty(id)}
      placeholder={placeholder}
      value={draft[key]}
      onInput={(value) => onChange({ ...draft, [key]: value })}
    />
  );
  return (
    <>
      <div class={money ? 'goal-fields wide' : 'goal-fields'}>
        <Field id="goal-name" label={text.goalName}>
          <Input
            id="goal-name"
            value={draft.goalName}
            onInput={(name) => onChange({ ...draft, goalName: name })}
          />
        </Field>
        <Field id="target" label={text.target}>
          {number('target', 'target')}
        </Field>
        <Field id="unit" label={text.unit}>
          <Select
            id="unit"
            value={draft.unit}
            options={unitIds.map((value) => ({ value, label: text.units[value] }))}
            onChange={(unit) => onChange({ ...draft, unit })}
          />
        </Field>
      </div>
      <div class="g2">
        <Field id="secured" label={text.secured}>
          {number('secured', 'secured', '0')}
        </Field>
        {money ? (
          <Field id="unit-value" label={text.unitValue}>
            {number('unit-value', 'unitValue')}
          </Field>
        ) : (
          <div class="f">
            <span class="lab">{text.remaining}</span>
            <output class="remaining" for="target secured">
              {remaining}
            </output>
          </div>
        )}
      </div>
    </>
  );
}
