import { foldFormula } from '../formula/foldFormula.ts';
import { type Measure, measureOf } from '../model/units.ts';
import { type ReadableFormula, readableFormulas } from './AuditContext.ts';
import type { Check, Finding } from './Finding.ts';

/** Powers of money in a value and whether it is a bare share; null: nothing is known. */
interface Dimension {
  readonly money: number;
  readonly isShare: boolean;
}

type Clash = { readonly dimension: Dimension | null; readonly clashes: boolean };

/** Only like things are added, and the result has the unit its formula makes (円 of 件 × 円/件). */
export const unitsFit: Check = {
  id: 'units',
  run: (context) =>
    readableFormulas(context).flatMap((formula): Finding[] => {
      const { dimension, clashes } = dimensionOf(formula);
      const { kpi } = formula;
      const base = {
        severity: 'fix' as const,
        data: { name: kpi.name, formula: kpi.formula, unit: kpi.unit },
      };
      if (clashes)
        return [{ ...base, code: 'UNITS_ADDED', places: [{ kpi: kpi.id, field: 'formula' }], fixes: [] }];
      const own = dimensionOfUnit(kpi.unit);
      if (!own || !dimension || own.money === dimension.money) return [];
      return [{ ...base, code: 'UNIT_OF_RESULT', places: [{ kpi: kpi.id, field: 'unit' }], fixes: [] }];
    }),
};

function dimensionOf(formula: ReadableFormula): Clash {
  return foldFormula<Clash>(formula.node, {
    number: () => ({ dimension: null, clashes: false }),
    name: (node) => {
      const part = formula.parts.find(({ name }) => name === node.name)!;
      return { dimension: dimensionOfUnit(part.unit), clashes: false };
    },
    negate: (_node, operand) => operand,
    binary: (node, left, right) => {
      const isSum = node.operator === '+' || node.operator === '-';
      const clashes = left.clashes || right.clashes || (isSum && differ(left.dimension, right.dimension));
      const dimension = isSum
        ? (left.dimension ?? right.dimension)
        : combined(left.dimension, right.dimension, node.operator === '*' ? 1 : -1);
      return { dimension, clashes };
    },
  });
}

function dimensionOfUnit(unit: string): Dimension | null {
  const measure: Measure = measureOf(unit);
  if (unit === '' || measure === 'multiple' || measure === 'score' || measure === 'time') return null;
  return { money: measure === 'money' ? 1 : 0, isShare: measure === 'ratio' };
}

function differ(a: Dimension | null, b: Dimension | null): boolean {
  return a !== null && b !== null && (a.money !== b.money || a.isShare !== b.isShare);
}

/** A bare number has no unit: 12 × an amount is an amount. Like divided by like may be a share or not. */
function combined(a: Dimension | null, b: Dimension | null, sign: 1 | -1): Dimension | null {
  if (a === null && b === null) return null;
  const money = (a?.money ?? 0) + sign * (b?.money ?? 0);
  if (sign === -1 && money === 0) return null;
  return { money, isShare: money === 0 && (a?.isShare ?? false) && (b?.isShare ?? false) };
}
