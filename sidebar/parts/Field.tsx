import type { ComponentChildren } from 'preact';

interface InputProps {
  id: string;
  value: string;
  label?: string;
  numeric?: boolean;
  invalid?: boolean;
  placeholder?: string;
  onInput(value: string): void;
}

export function Input({ id, value, label, numeric, invalid, placeholder, onInput }: InputProps) {
  return (
    <input
      class={numeric ? 'in num' : 'in'}
      id={id}
      aria-label={label}
      aria-invalid={invalid ? 'true' : undefined}
      inputMode={numeric ? 'decimal' : undefined}
      autocomplete="off"
      placeholder={placeholder}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}

/** A label on top of one control that has the same `id`. */
export function Field({ id, label, children }: { id: string; label: string; children: ComponentChildren }) {
  return (
    <div class="f">
      <label for={id}>{label}</label>
      {children}
    </div>
  );
}

interface SelectProps<T extends string> {
  id: string;
  value: T;
  label?: string;
  options: readonly { readonly value: T; readonly label: string }[];
  invalid?: boolean;
  onChange(value: T): void;
}

export function Select<T extends string>({ id, value, label, options, invalid, onChange }: SelectProps<T>) {
  return (
    <select
      class="in"
      id={id}
      aria-label={label}
      aria-invalid={invalid ? 'true' : undefined}
      onChange={(event) => onChange(event.currentTarget.value as T)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

interface CheckboxProps {
  id: string;
  checked: boolean;
  disabled?: boolean;
  label: string;
  hint: string;
  onChange(checked: boolean): void;
}

export function Checkbox({ id, checked, disabled, label, hint, onChange }: CheckboxProps) {
  return (
    <div class="chk">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        disabled={disabled}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        <label for={id}>{label}</label>
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      </span>
    </div>
  );
}

interface ChoiceProps<T extends string> {
  legend: string;
  name: string;
  value: T;
  options: readonly { readonly value: T; readonly label: string }[];
  onChange(value: T): void;
}

/** One of a few, all in sight: native radio buttons drawn side by side. */
export function Choice<T extends string>({ legend, name, value, options, onChange }: ChoiceProps<T>) {
  return (
    <fieldset class="f">
      <legend>{legend}</legend>
      <div class="seg">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              id={`${name}-${option.value}`}
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
