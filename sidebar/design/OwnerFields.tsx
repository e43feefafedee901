import { useState } from 'preact/hooks';
import { applyEdits } from '../../src/core/model/edits.ts';
import type { Plan } from '../../src/core/model/Plan.ts';
import { useText } from '../i18n/index.ts';
import { FoldedList } from './FoldedList.tsx';
import { LONGEST_TYPED } from './plan/limits.ts';
import { judgedKpis } from './plan/thresholdShares.ts';

interface Props {
  readonly plan: Plan;
  onChange(plan: Plan): void;
}

/** Who answers for which number. */
export function OwnerFields({ plan, onChange }: Props) {
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
      <FoldedList
        said={said || text.nobody}
        name={text.owners}
        isOpen={isOpen}
        onToggle={() => setIsOpen(!isOpen)}
      >
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
                  applyEdits(plan, [
                    { kind: 'set', kpi: id, values: { owner: value.slice(0, LONGEST_TYPED) } },
                  ]),
                )
              }
            />
          </div>
        ))}
      </FoldedList>
    </>
  );
}
