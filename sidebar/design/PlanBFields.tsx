import { useState } from 'preact/hooks';
import { applyEdits } from '../../src/core/model/edits.ts';
import type { Kpi } from '../../src/core/model/Kpi.ts';
import type { Plan } from '../../src/core/model/Plan.ts';
import { isRate, unitWord } from '../../src/core/model/units.ts';
import { readUplift, upliftText } from '../../src/core/model/uplift.ts';
import { TRIGGERS, type Trigger } from '../../src/core/model/vocabulary.ts';
import { useText } from '../i18n/index.ts';
import { Columns, SelectField, TextField } from './parts.tsx';
import { judgedKpis } from './plan/thresholdShares.ts';
import { wordOptions } from './wordOptions.ts';

interface Props {
  readonly plan: Plan;
  onChange(plan: Plan): void;
}

/** A counter-measure approved in advance: what, when, by whom, and how much it should bring. */
export function PlanBFields({ plan, onChange }: Props) {
  const { design, language } = useText();
  const text = design.rhythm;
  const kpis = judgedKpis(plan);
  const [chosen, setChosen] = useState((kpis.find(({ planB }) => planB !== '') ?? kpis[0]!).id);
  const kpi = kpis.find(({ id }) => id === chosen) ?? kpis[0]!;
  const set = (values: Partial<Omit<Kpi, 'id' | 'name'>>) =>
    onChange(applyEdits(plan, [{ kind: 'set', kpi: kpi.id, values }]));
  return (
    <>
      <h3 class="sec">
        {text.planB} <small>{text.planBHint}</small>
      </h3>
      <SelectField
        id="plan-b-kpi"
        label={text.kpi}
        value={kpi.id}
        options={kpis.map(({ id, name, planB }) => ({ value: id, label: planB ? `${name} ✓` : name }))}
        onChange={setChosen}
      />
      <TextField
        id="plan-b-action"
        label={text.action}
        value={kpi.planB}
        placeholder={text.actionPlaceholder}
        onInput={(planB) => set({ planB })}
      />
      <Columns widths="1fr 112px">
        <SelectField
          id="plan-b-trigger"
          label={text.trigger}
          value={kpi.planBTrigger ?? ''}
          options={wordOptions(TRIGGERS, language, text.none)}
          onChange={(trigger) => set({ planBTrigger: (trigger || null) as Trigger | null })}
        />
        <TextField
          id="plan-b-approver"
          label={text.approver}
          value={kpi.planBApprover}
          onInput={(planBApprover) => set({ planBApprover })}
        />
      </Columns>
      <UpliftField key={kpi.id} kpi={kpi} onChange={(planBUplift) => set({ planBUplift })} />
    </>
  );
}

/** Points for a rate, else the KPI's own unit; `+10%` is a share of the KPI and stays as written. */
function UpliftField({ kpi, onChange }: { kpi: Kpi; onChange(uplift: string): void }) {
  const { design, language } = useText();
  const text = design.rhythm;
  const [typed, setTyped] = useState(() => kpi.planBUplift.replace(/pt$/, ''));
  const isWrong = typed.trim() !== '' && readUplift(typed) === null;
  const change = (value: string) => {
    setTyped(value);
    const uplift = readUplift(value);
    if (value.trim() === '') onChange('');
    else if (uplift)
      onChange(uplift.measure === 'percent' ? value.trim() : upliftText(uplift.amount, kpi.unit));
  };
  return (
    <div class="uplift">
      <label for="plan-b-uplift" class="lab">
        {text.uplift}
      </label>
      <span class="unit">
        <input
          class="in num"
          id="plan-b-uplift"
          autocomplete="off"
          aria-invalid={isWrong ? 'true' : undefined}
          value={typed}
          onInput={({ currentTarget: { value } }) => change(value)}
        />
        {isRate(kpi.unit) ? text.points : unitWord(kpi.unit, language)}
      </span>
    </div>
  );
}
