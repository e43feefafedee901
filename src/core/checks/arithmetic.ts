import type { Kpi } from '../model/Kpi.ts';
import { isRate } from '../model/units.ts';
import { roundDecimal } from '../numbers/roundDecimal.ts';
import { seekGoal } from '../tree/seekGoal.ts';
import { type AuditContext, isLeaf, type ReadableFormula, readableFormulas } from './AuditContext.ts';
import { arithmeticOf } from './arithmeticOf.ts';
import type { Check, Finding, Fix } from './Finding.ts';
import { calculate, type Operands, periodFactor } from './targetValues.ts';

/** Typed rates have three digits: what differs by less than this is rounding. */
export const ROUNDING_SHARE = 0.005;

/** A slip is named when the ratio is this near to it. */
const SLIP_SHARE = 0.02;
const SLIPS = [1000, 100, 10, 12, 4, 1 / 4, 1 / 12, 1 / 10, 1 / 100, 1 / 1000];

/** The targets of the parts make the target of the whole, formula by formula. */
export const arithmetic: Check = {
  id: 'arithmetic',
  run: (context) => [...mismatches(context, 'target'), ...mismatches(context, 'baseline')],
};

function mismatches(context: AuditContext, field: 'target' | 'baseline'): Finding[] {
  return readableFormulas(context).flatMap((formula): Finding[] => {
    const { kpi } = formula;
    const stated = kpi[field];
    const operands = calculate(context, formula, field);
    if (stated === null || !operands || isClose(operands.result, stated)) return [];
    const isTarget = field === 'target';
    const ratio = stated / operands.result;
    return [
      {
        code: isTarget ? 'TARGETS_DO_NOT_ADD_UP' : 'BASELINES_DO_NOT_ADD_UP',
        severity: isTarget ? 'fix' : 'review',
        places: [kpi, ...formula.parts].map(({ id }) => ({ kpi: id, field })),
        data: {
          name: kpi.name,
          arithmetic: arithmeticOf(formula, operands, field),
          calculated: { value: operands.result, unit: kpi.unit },
          stated: { value: stated, unit: kpi.unit },
          share: operands.result / stated,
          slip: SLIPS.find((slip) => Math.abs(ratio / slip - 1) <= SLIP_SHARE) ?? null,
        },
        fixes: isTarget ? repairs(context, formula, operands, stated) : [],
      },
    ];
  });
}

export function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= ROUNDING_SHARE * Math.max(Math.abs(a), Math.abs(b));
}

/** Each number that alone would make the arithmetic right: the whole's target, or one of its leaves'. */
function repairs(context: AuditContext, formula: ReadableFormula, operands: Operands, stated: number): Fix[] {
  const whole = targetFix(formula.kpi, operands.result);
  const parts = formula.parts.flatMap((part, lever): Fix[] => {
    if (part.target === null || !isLeaf(context, part)) return [];
    const bounds = { min: 0, max: isRate(part.unit) && part.target <= 1 ? 1 : Number.POSITIVE_INFINITY };
    const seek = seekGoal(operands.tape, operands.inputs, { lever, target: stated, ...bounds });
    return seek.status === 'solved' ? [targetFix(part, seek.value / periodFactor(part, formula.kpi))] : [];
  });
  return [whole, ...parts];
}

/** Sets a target and moves its thresholds along in proportion. */
export function targetFix(kpi: Kpi, exact: number): Fix {
  const target = rounded(exact, kpi.unit);
  const scale = kpi.target ? target / kpi.target : 1;
  const moved = (threshold: number | null): number | null =>
    threshold === null ? null : rounded(threshold * scale, kpi.unit);
  const values = { target, green: moved(kpi.green), yellow: moved(kpi.yellow) };
  return {
    code: 'SET_TARGET',
    data: { name: kpi.name, target: { value: target, unit: kpi.unit } },
    edits: [{ kind: 'set', kpi: kpi.id, values }],
  };
}

/** To whole units where the number is large, to at least three significant digits where it is a rate. */
function rounded(value: number, unit: string): number {
  if (value === 0) return 0;
  const magnitude = Math.floor(Math.log10(Math.abs(value)));
  const places = isRate(unit) ? Math.max(4, 2 - magnitude) : Math.max(0, 3 - magnitude);
  return roundDecimal(value, Math.min(places, 12));
}
