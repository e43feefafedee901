import { parseFormula } from '../../../src/core/formula/parseFormula.ts';
import { compileTape } from '../../../src/core/tree/compileTape.ts';
import type { Tape } from '../../../src/core/tree/Tape.ts';
import type { Text } from '../../i18n/index.ts';
import type { Form } from '../table/Table.ts';
import type { Comparison } from './Comparison.ts';

/** What the result is made of, at two times. */
export interface Factor {
  readonly name: string;
  readonly form: Form;
  readonly before: number;
  readonly after: number;
}

/** What multiplies up to the last stage: the first stage, and each stage divided by the one before. */
export function factorsOf(
  { stages, before, after }: Comparison,
  text: Text['diagnosis']['leverage'],
): Factor[] {
  const factor = (counts: readonly number[], i: number) =>
    i === 0 ? counts[0]! : counts[i]! / counts[i - 1]!;
  return stages.map(({ name, form }, i): Factor => {
    const previous = stages[i - 1];
    const values = { before: factor(before, i), after: factor(after, i) };
    if (!previous) return { name, form, ...values };
    if (form === 'money' && previous.form !== 'money')
      return { name: text.unit(previous.name, name), form: 'money', ...values };
    return { name: text.rate(previous.name, name), form: 'percent', ...values };
  });
}

/** So many inputs, multiplied. */
export function productTape(inputs: number): Tape {
  const names = Array.from({ length: inputs }, (_, i) => `f${i}`);
  return compileTape(parseFormula(names.join(' * '), names), names);
}
