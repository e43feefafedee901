import type { Plan } from '../../src/core/model/Plan.ts';
import { CADENCES, type Cadence, MONTH_DAYS, WEEKDAYS } from '../../src/core/model/vocabulary.ts';
import { useText } from '../i18n/index.ts';
import { Field } from '../parts/Field.tsx';
import { Columns, SelectField } from './parts.tsx';
import { wordOptions } from './wordOptions.ts';

interface Props {
  readonly plan: Plan;
  onChange(values: Partial<Omit<Plan, 'kpis'>>): void;
}

/** The days of the weekly and the monthly look. */
export function LookFields({ plan, onChange }: Props) {
  const { design, language } = useText();
  const text = design.rhythm;
  return (
    <>
      <Columns widths="1fr 1fr">
        <SelectField
          id="plan-cadence"
          label={text.cadence}
          value={plan.cadence}
          options={wordOptions(CADENCES, language)}
          onChange={(cadence) => onChange({ cadence: cadence as Cadence })}
        />
        <Field id="plan-start" label={text.start}>
          <input
            class="in"
            id="plan-start"
            type="month"
            value={plan.start}
            onInput={({ currentTarget: { value } }) => value && onChange({ start: value })}
          />
        </Field>
      </Columns>
      <Columns widths="1fr 1fr">
        <SelectField
          id="plan-weekday"
          label={text.weekday}
          value={plan.weekday ?? ''}
          options={wordOptions(WEEKDAYS, language, text.none)}
          onChange={(weekday) => onChange({ weekday: (weekday || null) as Plan['weekday'] })}
        />
        <Field id="plan-time" label={text.time}>
          <input
            class="in"
            id="plan-time"
            type="time"
            value={plan.time}
            onInput={({ currentTarget: { value } }) => onChange({ time: value.slice(0, 5) })}
          />
        </Field>
      </Columns>
      <SelectField
        id="plan-month-day"
        label={text.monthDay}
        value={plan.monthDay ?? ''}
        options={wordOptions(MONTH_DAYS, language, text.none, text.everyMonth)}
        onChange={(monthDay) => onChange({ monthDay: (monthDay || null) as Plan['monthDay'] })}
      />
    </>
  );
}
