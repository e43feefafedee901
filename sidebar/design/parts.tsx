import type { ComponentChildren } from 'preact';
import { Field, Input, Select } from '../parts/Field.tsx';
import { LONGEST_TYPED } from './plan/limits.ts';

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly numeric?: boolean;
  readonly invalid?: boolean;
  onInput(value: string): void;
}

const clip = (text: string) => text.slice(0, LONGEST_TYPED);

export function TextField({ label, onInput, ...input }: TextFieldProps) {
  return (
    <Field id={input.id} label={label}>
      <Input {...input} onInput={(value) => onInput(clip(value))} />
    </Field>
  );
}

export function TextArea({ id, label, value, placeholder, onInput }: TextFieldProps) {
  return (
    <Field id={id} label={label}>
      <textarea
        class="in"
        id={id}
        rows={2}
        placeholder={placeholder}
        value={value}
        onInput={(event) => onInput(clip(event.currentTarget.value))}
      />
    </Field>
  );
}

export function DateField({ id, label, value, onInput }: TextFieldProps) {
  return (
    <Field id={id} label={label}>
      <input
        class="in"
        id={id}
        type="date"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Field>
  );
}

interface SelectFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  onChange(value: string): void;
}

export function SelectField({ label, ...select }: SelectFieldProps) {
  return (
    <Field id={select.id} label={label}>
      <Select {...select} />
    </Field>
  );
}

export function Columns({ widths, children }: { widths: string; children: ComponentChildren }) {
  return (
    <div class="cols" style={{ gridTemplateColumns: widths }}>
      {children}
    </div>
  );
}
