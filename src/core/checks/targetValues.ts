import { isRatio, type Kpi } from '../model/Kpi.ts';
import { measureOf } from '../model/units.ts';
import { PERIODS_A_YEAR } from '../periods/periodsAYear.ts';
import { compileTape } from '../tree/compileTape.ts';
import { evaluate } from '../tree/evaluate.ts';
import type { Tape } from '../tree/Tape.ts';
import { type AuditContext, type ReadableFormula, readableFormulas } from './AuditContext.ts';

/** By how much a part's number grows when it is counted over the whole's period: 12 from month to year. */
export function periodFactor(part: Kpi, whole: Kpi): number {
  if (part.aggregation !== 'sum' || isRatio(part) || measureOf(part.unit) === 'ratio') return 1;
  return PERIODS_A_YEAR[part.period ?? 'year'] / PERIODS_A_YEAR[whole.period ?? 'year'];
}

export interface Operands {
  readonly tape: Tape;
  /** Values of the parts in the whole's period, in the order of `parts`. */
  readonly inputs: readonly number[];
  readonly result: number;
}

/**
 * What a formula makes of the stated numbers of its parts; a part without one is calculated from its own
 * parts. Null where a number is missing.
 */
export function calculate(
  context: AuditContext,
  formula: ReadableFormula,
  field: 'target' | 'baseline',
  path: readonly string[] = [],
): Operands | null {
  const inputs: number[] = [];
  for (const part of formula.parts) {
    const value = part[field] ?? calculatedPart(context, part, field, [...path, formula.kpi.id]);
    if (value === null) return null;
    inputs.push(value * periodFactor(part, formula.kpi));
  }
  const tape = compileTape(
    formula.node,
    formula.parts.map(({ name }) => name),
  );
  const result = evaluate(tape, inputs);
  return Number.isFinite(result) ? { tape, inputs, result } : null;
}

function calculatedPart(
  context: AuditContext,
  part: Kpi,
  field: 'target' | 'baseline',
  path: readonly string[],
): number | null {
  const formula = readableFormulas(context).find(({ kpi }) => kpi.id === part.id);
  if (!formula || path.includes(part.id)) return null;
  return calculate(context, formula, field, path)?.result ?? null;
}
