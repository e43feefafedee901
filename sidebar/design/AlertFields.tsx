import { useState } from 'preact/hooks';
import { applyEdits } from '../../src/core/model/edits.ts';
import type { Kpi } from '../../src/core/model/Kpi.ts';
import type { Plan } from '../../src/core/model/Plan.ts';
import { ALERTS, type Alert } from '../../src/core/model/vocabulary.ts';
import { useText } from '../i18n/index.ts';
import { Checkbox, Input, Select } from '../parts/Field.tsx';
import { FoldedList } from './FoldedList.tsx';
import { LONGEST_TYPED } from './plan/limits.ts';
import { judgedKpis } from './plan/thresholdShares.ts';
import { wordOptions } from './wordOptions.ts';

interface Props {
  readonly plan: Plan;
  onChange(plan: Plan): void;
}

const isTold = ({ alert }: Kpi): boolean => alert === 'bad' || alert === 'warn';

/** Whom the team tells when a number crosses a threshold. People do it: nothing is sent from the sheet. */
export function AlertFields({ plan, onChange }: Props) {
  const { design, language } = useText();
  const text = design.rhythm;
  const [isOpen, setIsOpen] = useState(false);
  const kpis = judgedKpis(plan);
  const told = kpis.filter(isTold).length;
  const set = (ids: readonly Kpi[], values: Partial<Omit<Kpi, 'id' | 'name'>>) =>
    onChange(
      applyEdits(
        plan,
        ids.map(({ id }) => ({ kind: 'set' as const, kpi: id, values })),
      ),
    );
  return (
    <>
      <Checkbox
        id="plan-alert"
        checked={told > 0}
        label={text.alert}
        hint={text.alertHint}
        onChange={(isOn) => set(kpis, { alert: isOn ? 'bad' : 'never' })}
      />
      <FoldedList
        said={text.told(told, kpis.length)}
        name={text.alertTo}
        isOpen={isOpen}
        onToggle={() => setIsOpen(!isOpen)}
      >
        {kpis.map((kpi) => (
          <div key={kpi.id} class="alert-row">
            <span class="nm">{kpi.name}</span>
            <Select
              id={`alert-${kpi.id}`}
              label={`${kpi.name}: ${text.alertWhen}`}
              value={kpi.alert ?? ''}
              options={wordOptions(ALERTS, language, text.none)}
              onChange={(alert) => set([kpi], { alert: (alert || null) as Alert | null })}
            />
            <Input
              id={`alert-to-${kpi.id}`}
              label={`${kpi.name}: ${text.alertTo}`}
              value={kpi.alertTo}
              placeholder={kpi.owner || text.nobody}
              onInput={(alertTo) => set([kpi], { alertTo: alertTo.slice(0, LONGEST_TYPED) })}
            />
          </div>
        ))}
      </FoldedList>
    </>
  );
}
