import { attribute } from '../../../src/core/attribution/attribute.ts';
import { bottlenecks, type Step } from '../../../src/core/bottleneck/bottlenecks.ts';
import { parseFormula } from '../../../src/core/formula/parseFormula.ts';
import { compileTape } from '../../../src/core/tree/compileTape.ts';
import { sensitivities } from '../../../src/core/tree/sensitivity.ts';
import type { Text } from '../../i18n/index.ts';
import type { Form } from '../table/Table.ts';
import type { Comparison } from './Comparison.ts';

/** What multiplies up to the last stage: the first stage, and each stage divided by the one before. */
export interface Factor {
  readonly name: string;
  readonly form: Form;
  readonly before: number;
  readonly after: number;
}

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

export interface Leverage {
  readonly factors: readonly Factor[];
  /** What each factor contributed to the change of the last stage; they add up to `change` exactly. */
  readonly contributions: readonly number[];
  readonly change: number;
  /** What 1% more of any factor brings. */
  readonly onePercent: readonly number[];
  /** Costliest first; each says what restoring that step alone would bring. */
  readonly steps: readonly Step[];
}

/** The last stage as a product of its factors, with the functions the cells have. */
export function leverageOf(comparison: Comparison, text: Text['diagnosis']['leverage']): Leverage {
  const factors = factorsOf(comparison, text);
  const names = factors.map((_, i) => `f${i}`);
  const tape = compileTape(parseFormula(names.join(' * '), names), names);
  const after = factors.map((factor) => factor.after);
  const { contributions, total } = attribute(
    tape,
    factors.map((factor) => factor.before),
    after,
  );
  const onePercent: number[] = [];
  for (const { input, change } of sensitivities(tape, after, 0.01)) onePercent[input] = change;
  return {
    factors,
    contributions,
    change: total,
    onePercent,
    steps: bottlenecks(comparison.before, comparison.after, 1),
  };
}
