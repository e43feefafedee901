import type { Column } from '../../src/core/model/columns.ts';
import { applyEdits } from '../../src/core/model/edits.ts';
import type { Kpi } from '../../src/core/model/Kpi.ts';
import type { Plan } from '../../src/core/model/Plan.ts';
import { useText } from '../i18n/index.ts';
import { AmountField } from './AmountField.tsx';
import { DateField, SelectField, TextArea, TextField } from './parts.tsx';
import { calculateTargets, setTarget } from './plan/calculateTargets.ts';
import { unitOptions } from './units.ts';

interface Props {
  readonly plan: Plan;
  readonly kpi: Kpi;
  readonly column: Column;
  onChange(plan: Plan): void;
}

/** The control that suits a column of the definition sheet. */
export function DefinitionField({ plan, kpi, column, onChange }: Props) {
  const { design, language } = useText();
  const { field, kind, wraps, choices } = column;
  const id = `definition-${field}`;
  const label = column.heading[language];
  const value = kpi[field];
  const choose = { value: '', label: design.definitions.choose };
  const set = (next: string | number | null) =>
    onChange(applyEdits(plan, [{ kind: 'set', kpi: kpi.id, values: { [field]: next } }]));
  const text = value === null ? '' : String(value);
  switch (kind) {
    case 'amount':
      return (
        <AmountField
          id={id}
          label={label}
          value={value as number | null}
          unit={kpi.unit}
          onChange={(next) =>
            field === 'target' ? onChange(calculateTargets(setTarget(plan, kpi.id, next))) : set(next)
          }
        />
      );
    case 'months':
      return (
        <AmountField id={id} label={label} value={value as number | null} unit="months" onChange={set} />
      );
    case 'choice':
      return (
        <SelectField
          id={id}
          label={label}
          value={text}
          options={[
            choose,
            ...Object.entries(choices!).map(([key, word]) => ({ value: key, label: word[language] })),
          ]}
          onChange={(next) => set(next || null)}
        />
      );
    case 'unit':
      return (
        <SelectField
          id={id}
          label={label}
          value={text}
          options={text === '' ? [choose, ...unitOptions(text, language)] : unitOptions(text, language)}
          onChange={set}
        />
      );
    case 'kpi':
      return (
        <SelectField
          id={id}
          label={label}
          value={text}
          options={[choose, ...kpiOptions(plan, kpi)]}
          onChange={set}
        />
      );
    case 'date':
      return <DateField id={id} label={label} value={text} onInput={(next) => set(next || null)} />;
    default:
      return wraps ? (
        <TextArea id={id} label={label} value={text} onInput={set} />
      ) : (
        <TextField id={id} label={label} value={text} onInput={set} />
      );
  }
}

const kpiOptions = (plan: Plan, kpi: Kpi) =>
  [...plan.kpis, ...plan.guards]
    .filter(({ id }) => id !== kpi.id)
    .map(({ id, name }) => ({ value: id, label: name }));
