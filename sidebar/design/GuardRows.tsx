import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { Columns, SelectField, TextField } from './parts.tsx';
import { isWrongAmount } from './plan/amounts.ts';
import type { GuardFields } from './plan/GoalFields.ts';

interface Props {
  readonly guards: readonly GuardFields[];
  onChange(guards: readonly GuardFields[]): void;
}

const BLANK: GuardFields = { name: '', direction: 'higher', limit: '' };

/** Conditions that must hold while the goal is pursued. A blank name takes a row away when the plan is made. */
export function GuardRows({ guards, onChange }: Props) {
  const text = useText().design.goal;
  const rows = guards.length === 0 ? [BLANK] : guards;
  const set = (at: number, values: Partial<GuardFields>) =>
    onChange(rows.map((guard, index) => (index === at ? { ...guard, ...values } : guard)));
  return (
    <>
      {rows.map((guard, index) => (
        <Columns key={index} widths="1fr 84px 66px">
          <TextField
            id={`guard-${index}-name`}
            label={text.guard}
            value={guard.name}
            placeholder={text.guardPlaceholder}
            onInput={(name) => set(index, { name })}
          />
          <SelectField
            id={`guard-${index}-direction`}
            label={text.direction}
            value={guard.direction}
            options={[
              { value: 'higher', label: text.higher },
              { value: 'lower', label: text.lower },
            ]}
            onChange={(direction) => set(index, { direction: direction === 'lower' ? 'lower' : 'higher' })}
          />
          <TextField
            id={`guard-${index}-limit`}
            label={text.limit}
            numeric
            value={guard.limit}
            placeholder={text.limitPlaceholder}
            invalid={isWrongAmount(guard.limit, '')}
            onInput={(limit) => set(index, { limit })}
          />
        </Columns>
      ))}
      {guards.length > 0 && (
        <div class="btns">
          <Button small icon="plus" onPress={() => onChange([...guards, BLANK])}>
            {text.addGuard}
          </Button>
        </div>
      )}
    </>
  );
}
