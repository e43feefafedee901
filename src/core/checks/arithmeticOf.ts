import type { Language } from '../errors/messages/index.ts';
import { foldFormula } from '../formula/foldFormula.ts';
import { ATOM, type Part, SIGNED, strengthOf, within } from '../formula/Part.ts';
import { valueText } from '../model/valueText.ts';
import type { ReadableFormula } from './AuditContext.ts';
import { type Operands, periodFactor } from './targetValues.ts';

const SIGNS = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' } as const;

/** The formula with each name followed by its number, e.g. `UU 12万 × CVR 2.0% × 単価 3,450円`. */
export function arithmeticOf(
  formula: ReadableFormula,
  operands: Operands,
  field: 'target' | 'baseline',
): Readonly<Record<Language, string>> {
  const write = (language: Language): string =>
    foldFormula<Part>(formula.node, {
      number: (node) => ({ text: node.text, strength: ATOM }),
      name: (node) => {
        const index = formula.parts.findIndex(({ name }) => name === node.name);
        const part = formula.parts[index]!;
        const factor = periodFactor(part, formula.kpi);
        const value = part[field] ?? operands.inputs[index]! / factor;
        const times = factor === 1 ? '' : ` × ${Math.round(factor * 100) / 100}`;
        const text = `${part.name} ${valueText({ value, unit: part.unit }, language)}${times}`;
        return { text, strength: factor === 1 ? ATOM : strengthOf('*') };
      },
      negate: (_node, operand) => ({ text: `−${within(operand, SIGNED)}`, strength: SIGNED }),
      binary: (node, left, right) => {
        const strength = strengthOf(node.operator);
        const needed = node.operator === '*' ? strength : strength + 1;
        return { text: within(left, strength) + SIGNS[node.operator] + within(right, needed), strength };
      },
    }).text;
  return { ja: write('ja'), en: write('en') };
}
