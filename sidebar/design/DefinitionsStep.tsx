import { useState } from 'preact/hooks';
import { headingOf } from '../../src/core/model/columns.ts';
import type { KpiField } from '../../src/core/model/Kpi.ts';
import { findKpi, type Plan } from '../../src/core/model/Plan.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { Field, Select } from '../parts/Field.tsx';
import { Icon } from '../parts/Icon.tsx';
import { DefinitionField } from './DefinitionField.tsx';
import { definitionText } from './plan/definitionText.ts';
import { definitionColumns, isFilled, missingFields } from './plan/missingFields.ts';

interface Props {
  readonly plan: Plan;
  onChange(plan: Plan): void;
}

/** Step 3: only what is missing is asked; everything else is shown and can be corrected. */
export function DefinitionsStep({ plan, onChange }: Props) {
  const { design, language } = useText();
  const text = design.definitions;
  const missing = missingFields(plan);
  const kpis = plan.kpis.filter(({ id, kind }) => kind === 'kgi' || kind === 'kpi' || missing.has(id));
  const [chosen, setChosen] = useState(() => kpis.find(({ id }) => missing.has(id))?.id ?? kpis[0]!.id);
  const [isEditing, setIsEditing] = useState(false);
  const kpi = findKpi(plan, chosen) ?? kpis[0]!;
  const at = kpis.findIndex(({ id }) => id === kpi.id);
  const columns = definitionColumns(plan);
  const asked = useAskedFields(kpi.id, missing.get(kpi.id) ?? []);
  const filled = columns.filter(({ field }) => !asked.includes(field) && isFilled(kpi, field));
  const left = (id: string) => missing.get(id)?.length ?? 0;
  const all = kpis.reduce(
    (sum, each) => sum + columns.filter(({ field }) => isFilled(each, field)).length,
    0,
  );
  const lacking = kpis.reduce((sum, { id }) => sum + left(id), 0);
  const go = (step: number) => {
    setChosen(kpis[at + step]!.id);
    setIsEditing(false);
  };
  const shown = columns.filter(
    ({ field }) => asked.includes(field) || (isEditing && filled.some((other) => other.field === field)),
  );
  return (
    <>
      <h2 class="t" tabIndex={-1}>
        {text.title}
      </h2>
      <p class="lead">{text.lead(all, lacking)}</p>
      <div class="pager">
        <StepButton name="prev" label={text.previous} disabled={at === 0} onPress={() => go(-1)} />
        <Field id="definition-kpi" label={text.kpi(at + 1, kpis.length)}>
          <Select
            id="definition-kpi"
            value={kpi.id}
            options={kpis.map(({ id, name }) => ({ value: id, label: name + text.left(left(id)) }))}
            onChange={(id) => {
              setChosen(id);
              setIsEditing(false);
            }}
          />
        </Field>
        <StepButton
          name="next"
          label={text.following}
          disabled={at === kpis.length - 1}
          onPress={() => go(1)}
        />
      </div>
      {shown.map((column) => (
        <DefinitionField
          key={`${kpi.id}-${column.field}`}
          plan={plan}
          kpi={kpi}
          column={column}
          onChange={onChange}
        />
      ))}
      {asked.length === 0 && <p class="hint">{text.nothingMissing}</p>}
      <h3 class="sec">
        {text.filled} <small>{text.items(filled.length)}</small>
      </h3>
      {!isEditing && (
        <dl class="kv">
          {filled.map((column) => (
            <div key={column.field}>
              <dt>{headingOf(column.field, language)}</dt>
              <dd class="nm">{definitionText(plan, kpi, column, language)}</dd>
            </div>
          ))}
        </dl>
      )}
      <Button full onPress={() => setIsEditing(!isEditing)}>
        {isEditing ? text.editDone : text.edit}
      </Button>
      <p class="hint">{text.later}</p>
    </>
  );
}

interface StepButtonProps {
  readonly name: 'prev' | 'next';
  readonly label: string;
  readonly disabled: boolean;
  onPress(): void;
}

function StepButton({ name, label, disabled, onPress }: StepButtonProps) {
  return (
    <button type="button" class="btn pager-step" aria-label={label} disabled={disabled} onClick={onPress}>
      <Icon name={name} />
    </button>
  );
}

/** A field does not vanish from under the hands of who fills it in. */
function useAskedFields(kpi: string, missing: readonly KpiField[]): readonly KpiField[] {
  const [asked, setAsked] = useState({ kpi, fields: missing });
  if (asked.kpi === kpi) {
    const fields = [...asked.fields, ...missing.filter((field) => !asked.fields.includes(field))];
    return fields;
  }
  setAsked({ kpi, fields: missing });
  return missing;
}
