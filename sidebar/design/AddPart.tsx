import { useEffect, useRef, useState } from 'preact/hooks';
import type { CatalogueKpi } from '../../src/catalogue/CatalogueKpi.ts';
import { searchCatalogue } from '../../src/catalogue/searchCatalogue.ts';
import type { Plan } from '../../src/core/model/Plan.ts';
import { unitWord } from '../../src/core/model/units.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from './parts.tsx';
import { addCatalogueKpi } from './plan/addCatalogueKpi.ts';
import { addPart } from './plan/treeEdits.ts';

const SHOWN = 6;

interface Props {
  readonly plan: Plan;
  /** Id of the KPI below which one is added. */
  readonly parent: string;
  onChange(plan: Plan): void;
  onClose(): void;
}

/** Finds a standard KPI by name, reading or English name, or adds one of the planner's own. */
export function AddPart({ plan, parent, onChange, onClose }: Props) {
  const { design, language } = useText();
  const text = design.tree;
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const name = typed.trim();
  const found = name === '' ? [] : searchCatalogue(name);
  const again = (next: Plan) => {
    onChange(next);
    setTyped('');
    box.current?.querySelector('input')?.focus();
  };
  return (
    <div class="add" ref={box}>
      <TextField
        id="add-search"
        label={text.search}
        value={typed}
        placeholder={text.searchPlaceholder}
        onInput={setTyped}
      />
      <p class="vh" role="status">
        {name !== '' && (found.length > 0 ? text.results(found.length) : text.noResults)}
      </p>
      {name !== '' && (
        <ul class="found">
          {found.slice(0, SHOWN).map((kpi) => (
            <li key={kpi.id}>
              <button type="button" onClick={() => again(addCatalogueKpi(plan, parent, kpi, language))}>
                <b>{kpi.name[language]}</b>
                <span class="hint">{describe(kpi)}</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => again(addPart(plan, parent, ownKpi(name, plan)))}>
              {text.addOwn(name.slice(0, 60))}
            </button>
          </li>
        </ul>
      )}
      <Button small onPress={onClose}>
        {text.close}
      </Button>
    </div>
  );

  function describe({ numerator, denominator, unit, role, isVanity }: CatalogueKpi): string {
    const measured = denominator ? `${numerator[language]} ÷ ${denominator[language]}` : numerator[language];
    const notes = [isVanity ? text.vanity : '', role === 'influence' ? text.influenceOnly : ''];
    return [`${measured}(${unitWord(unit, language)})`, ...notes.filter(Boolean)].join(
      language === 'ja' ? '・' : ', ',
    );
  }
}

/** A KPI of the planner's own: what is usual, until the definitions are filled in. */
function ownKpi(name: string, plan: Plan) {
  const isRate = /率|割合|rate|ratio|%|％/i.test(name);
  return {
    name,
    unit: isRate ? 'percent' : 'count',
    direction: 'higher' as const,
    aggregation: isRate ? ('ratioOfSums' as const) : ('sum' as const),
    deadline: plan.kpis.find(({ kind }) => kind === 'kgi')?.deadline ?? null,
  };
}
