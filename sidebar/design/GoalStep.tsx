import { valueText } from '../../src/core/model/valueText.ts';
import { formatPercent } from '../format.ts';
import { useText } from '../i18n/index.ts';
import { Bold } from '../parts/Bold.tsx';
import { GuardRows } from './GuardRows.tsx';
import { Columns, DateField, SelectField, TextArea, TextField } from './parts.tsx';
import { isWrongAmount, parseAmount } from './plan/amounts.ts';
import { type GoalFields, isUntouched } from './plan/GoalFields.ts';
import { wrongField } from './plan/wrongField.ts';
import { SmartCheck } from './SmartCheck.tsx';
import { unitOptions } from './units.ts';

interface Props {
  readonly goal: GoalFields;
  readonly hasPlan: boolean;
  onChange(goal: GoalFields): void;
}

/** Step 1: one number, one deadline. */
export function GoalStep({ goal, hasPlan, onChange }: Props) {
  const { design, language } = useText();
  const text = design.goal;
  const { unit } = goal;
  const target = parseAmount(goal.target, unit);
  const baseline = parseAmount(goal.baseline, unit);
  const secured = parseAmount(goal.secured, unit);
  const say = (value: number) => valueText({ value, unit }, language);
  const wrong = wrongField(goal);
  const set = (values: Partial<GoalFields>) => onChange({ ...goal, ...values });
  const sign = target !== null && baseline !== null && target >= baseline ? '+' : '';
  return (
    <>
      <h2 class="t" tabIndex={-1}>
        {text.title}
      </h2>
      <p class="lead">{text.lead}</p>
      <TextField
        id="goal-name"
        label={text.name}
        value={goal.name}
        placeholder={text.namePlaceholder}
        onInput={(name) => set({ name })}
      />
      <Columns widths="1fr 96px">
        <TextField
          id="goal-target"
          label={text.target}
          numeric
          value={goal.target}
          placeholder={text.targetPlaceholder}
          invalid={isWrongAmount(goal.target, unit)}
          onInput={(value) => set({ target: value })}
        />
        <SelectField
          id="goal-unit"
          label={text.unit}
          value={unit}
          options={unitOptions(unit, language)}
          onChange={(value) => set({ unit: value })}
        />
      </Columns>
      {target !== null && (
        <p class="hint under">
          {baseline ? (
            <Bold text={text.growth(say(target), sign + formatPercent(target / baseline - 1, language))} />
          ) : (
            say(target)
          )}
        </p>
      )}
      <Columns widths="1fr 1fr">
        <DateField
          id="goal-deadline"
          label={text.deadline}
          value={goal.deadline}
          onInput={(deadline) => set({ deadline })}
        />
        <TextField
          id="goal-baseline"
          label={text.baseline}
          numeric
          value={goal.baseline}
          invalid={isWrongAmount(goal.baseline, unit)}
          onInput={(value) => set({ baseline: value })}
        />
      </Columns>
      <TextField id="goal-owner" label={text.owner} value={goal.owner} onInput={(owner) => set({ owner })} />
      <TextArea
        id="goal-rationale"
        label={text.rationale}
        value={goal.rationale}
        placeholder={text.rationalePlaceholder}
        onInput={(rationale) => set({ rationale })}
      />
      <details open={goal.guards.length > 0 || goal.secured !== ''}>
        <summary>{text.optional}</summary>
        <div class="stack">
          <GuardRows guards={goal.guards} onChange={(guards) => set({ guards })} />
          <TextField
            id="goal-secured"
            label={text.secured}
            numeric
            value={goal.secured}
            invalid={isWrongAmount(goal.secured, unit)}
            onInput={(value) => set({ secured: value })}
          />
          {target !== null && secured !== null && (
            <p class="hint under">
              <Bold text={text.gap(say(target - secured))} />
            </p>
          )}
        </div>
      </details>
      <SmartCheck goal={goal} />
      <p class="hint t-bad" role="status">
        {wrong && design.wrongNumber(wrong.typed)}
      </p>
      {!hasPlan && isUntouched(goal) && <p class="hint">{text.untouched}</p>}
    </>
  );
}
