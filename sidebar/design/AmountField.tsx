import { useState } from 'preact/hooks';
import { unitWord } from '../../src/core/model/units.ts';
import { useText } from '../i18n/index.ts';
import { TextField } from './parts.tsx';
import { amountText, isWrongAmount, parseAmount } from './plan/amounts.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly unit: string;
  onChange(value: number | null): void;
}

/** A number in a KPI's unit. What is being typed stays as typed; only a number or a blank changes the plan. */
export function AmountField({ id, label, value, unit, onChange }: Props) {
  const { design, language } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const isCurrent = typed !== null && (isWrongAmount(typed, unit) || parseAmount(typed, unit) === value);
  const shown = isCurrent ? typed : value === null ? '' : amountText(value, unit);
  const isWrong = isWrongAmount(shown, unit);
  return (
    <div>
      <TextField
        id={id}
        label={unit === 'percent' ? `${label}(${unitWord(unit, language)})` : label}
        numeric
        value={shown}
        invalid={isWrong}
        onInput={(next) => {
          setTyped(next);
          if (!isWrongAmount(next, unit)) onChange(parseAmount(next, unit));
        }}
      />
      {isWrong && (
        <p class="hint t-bad" role="status">
          {design.wrongNumber(shown)}
        </p>
      )}
    </div>
  );
}
