import { isAttitude } from '../words/nameMeanings.ts';
import type { BinaryNode, FormulaNode } from './FormulaNode.ts';
import { foldFormula } from './foldFormula.ts';
import { printFormula } from './printFormula.ts';
import { productsIn } from './productsIn.ts';
import type { QuantityKind } from './QuantityKind.ts';
import { shrinkingRates } from './shrinkingRates.ts';
import { isMoney, isNeutral, kindOfNumber, kindOfProduct, kindOfSum } from './unitAlgebra.ts';

export type UnitFault =
  | 'UNIT_SUM'
  | 'UNIT_PERCENT_OF_SUM'
  | 'UNIT_POINT_OR_PERCENT'
  | 'UNIT_POINT_FACTOR'
  | 'UNIT_MONEY_SQUARED'
  | 'UNIT_RESULT'
  | 'RATIO_SHRINKS'
  | 'INFLUENCE_MULTIPLIED';

/** A clash of units; the sentence stands in the catalogue of errors under its code. */
export interface UnitFinding {
  readonly code: UnitFault;
  readonly data: Readonly<Record<string, string>>;
  readonly position: number;
}

/** What is known of the names: the table of units. */
export interface Units {
  kindOf(name: string): QuantityKind;
  /** What the formula is to give; null: nothing is stated. */
  readonly result: { readonly name: string; readonly kind: QuantityKind } | null;
}

const SQUARED = 'UNIT_MONEY_SQUARED';

interface Part {
  readonly node: FormulaNode;
  readonly kind: QuantityKind;
}

/**
 * Clashes of units in a formula: 円 + 件, 売上 + 10%, CVR + 0.5%, pt as a factor, 円 × 円, a rate of at
 * most 1 that is to make sales grow, an influence that is multiplied, and a result in another unit than
 * stated (単価 × CVR is no 売上: the count is missing).
 */
export function checkUnits(formula: FormulaNode, { kindOf, result }: Units): UnitFinding[] {
  const findings: UnitFinding[] = [];
  const report = (code: UnitFault, node: FormulaNode, data: Readonly<Record<string, string>>): void => {
    findings.push({ code, data, position: node.position });
  };
  const { kind } = foldFormula<Part>(formula, {
    number: (node) => ({ node, kind: kindOfNumber(node) }),
    name: (node) => ({ node, kind: kindOf(node.name) }),
    negate: (_node, operand) => operand,
    binary: (node, left, right) => {
      const isSum = '+-'.includes(node.operator);
      const fault = isSum ? sumFault(left, right) : productFault(node, left, right);
      if (fault) report(fault, node, describe(left, right));
      const kind = fault
        ? fault === SQUARED
          ? 'squared'
          : 'unknown'
        : (isSum ? kindOfSum : kindOfProduct)(left.kind, right.kind, node.operator);
      // 広告費 × 単価 ÷ CPA is money again: the last such finding goes.
      if (left.kind === 'squared' && kind === 'money')
        findings.splice(findings.map(({ code }) => code).lastIndexOf(SQUARED), 1);
      return { node, kind };
    },
  });
  for (const names of productsIn(formula)) {
    for (const value of names.filter(isAttitude)) report('INFLUENCE_MULTIPLIED', formula, { value });
    // A count of orders times a price is sales; a rate of staying on top of that only makes them smaller.
    if (kind !== 'price' && names.length > 2 && names.some((name) => kindOf(name) === 'price'))
      for (const value of shrinkingRates(names)) report('RATIO_SHRINKS', formula, { value });
  }
  if (result && !isNeutral(result.kind) && !isNeutral(kind) && result.kind !== kind)
    report('UNIT_RESULT', formula, { name: result.name, expected: result.kind, actual: kind });
  return findings;
}

function sumFault(left: Part, right: Part): UnitFault | null {
  if (isNeutral(left.kind) || isNeutral(right.kind)) return null;
  if (isBarePercent(right.node)) {
    if (left.kind !== 'ratio') return 'UNIT_PERCENT_OF_SUM';
    return isBarePercent(left.node) ? null : 'UNIT_POINT_OR_PERCENT';
  }
  return asRate(left.kind) === asRate(right.kind) ? null : 'UNIT_SUM';
}

/** Points may be added to a rate. */
const asRate = (kind: QuantityKind): QuantityKind => (kind === 'point' ? 'ratio' : kind);

/** A percentage without a name, as a number or as a name that is its own number. */
function isBarePercent(node: FormulaNode): boolean {
  return (node.kind === 'number' || node.kind === 'name') && /^[\d０-９.,．，]+\s*[%％]$/.test(textOf(node));
}

function productFault(node: BinaryNode, left: Part, right: Part): UnitFault | null {
  if (left.kind === 'point' || right.kind === 'point') return 'UNIT_POINT_FACTOR';
  return node.operator === '*' && isMoney(left.kind) && isMoney(right.kind) ? SQUARED : null;
}

function describe(left: Part, right: Part): Readonly<Record<string, string>> {
  const [leftText, rightText] = [textOf(left.node), textOf(right.node)];
  const points = rightText.replace(/[%％]/, 'pt');
  const value = left.kind === 'point' ? leftText : rightText;
  return { left: leftText, right: rightText, leftUnit: left.kind, rightUnit: right.kind, points, value };
}

function textOf(node: FormulaNode): string {
  return node.kind === 'name' ? node.name : printFormula(node);
}
