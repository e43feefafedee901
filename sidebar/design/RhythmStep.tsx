import { useState } from 'preact/hooks';
import { applyEdits } from '../../src/core/model/edits.ts';
import type { Plan } from '../../src/core/model/Plan.ts';
import { CADENCES, type Cadence } from '../../src/core/model/vocabulary.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { PlanBFields } from './PlanBFields.tsx';
import { Columns, SelectField, TextField } from './parts.tsx';
import { judgedKpis } from './plan/thresholdShares.ts';

interface Props {
  readonly plan: Plan;
  readonly hasBook: boolean;
  onChange(plan: Plan): void;
}

/** Step 5: when the team looks, who answers for which number, and what is done when one is missed. */
export function RhythmStep({ plan, hasBook, onChange }: Props) {
  const { design, language } = useText();
  const text = design.rhythm;
  const set = (values: Partial<Omit<Plan, 'kpis'>>) =>
    onChange(applyEdits(plan, [{ kind: 'settings', values }]));
  return (
    <>
      <h2 class="t" tabIndex={-1}>
        {text.title}
      </h2>
      <p class="lead">{text.lead}</p>
      <TextField id="plan-name" label={text.name} value={plan.name} onInput={(name) => set({ name })} />
      <Columns widths="1fr 1fr">
        <SelectField
          id="plan-cadence"
          label={text.cadence}
          value={plan.cadence}
          options={(Object.keys(CADENCES) as Cadence[]).map((cadence) => ({
            value: cadence,
            label: CADENCES[cadence][language],
          }))}
          onChange={(cadence) => set({ cadence: cadence as Cadence })}
        />
        <div class="f">
          <label for="plan-start">{text.start}</label>
          <input
            class="in"
            id="plan-start"
            type="month"
            value={plan.start}
            onInput={({ currentTarget: { value } }) => value && set({ start: value })}
          />
        </div>
      </Columns>
      <Owners plan={plan} onChange={onChange} />
      <PlanBFields plan={plan} onChange={onChange} />
      <p class="hint">{hasBook ? text.updateNote : text.note}</p>
    </>
  );
}

function Owners({ plan, onChange }: { plan: Plan; onChange(plan: Plan): void }) {
  const { design, language } = useText();
  const text = design.rhythm;
  const [isOpen, setIsOpen] = useState(false);
  const kpis = judgedKpis(plan);
  const open = kpis.filter(({ owner }) => owner === '').length;
  const names = [...new Set(kpis.map(({ owner }) => owner).filter(Boolean))];
  const count = (name: string) => kpis.filter(({ owner }) => owner === name).length;
  const said = names.map((name) => `${name} ${count(name)}`).join(language === 'ja' ? '・' : ', ');
  return (
    <>
      <h3 class="sec">
        {text.owners} <small>{open === 0 ? text.allDecided(kpis.length) : text.undecided(open)}</small>
      </h3>
      <div class="line">
        <span class="nm">{said || text.nobody}</span>
        <Button
          small
          label={`${text.owners}: ${isOpen ? text.changeDone : text.change}`}
          onPress={() => setIsOpen(!isOpen)}
        >
          {isOpen ? text.changeDone : text.change}
        </Button>
      </div>
      {isOpen && (
        <div class="stack">
          <datalist id="owner-names">
            {names.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          {kpis.map(({ id, name, owner }) => (
            <div key={id} class="owner">
              <label for={`owner-${id}`} class="nm">
                {name}
              </label>
              <input
                class="in"
                id={`owner-${id}`}
                list="owner-names"
                value={owner}
                placeholder={text.nobody}
                onInput={({ currentTarget: { value } }) =>
                  onChange(
                    applyEdits(plan, [{ kind: 'set', kpi: id, values: { owner: value.slice(0, 200) } }]),
                  )
                }
              />
            </div>
          ))}
        </div>
      )}
    </>
  );
}
