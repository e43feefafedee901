import { isAttitude, isRetention } from '../words/nameMeanings.ts';
import type { BinaryNode, FormulaNode, NumberNode } from './FormulaNode.ts';
import { foldFormula } from './foldFormula.ts';
import { printFormula } from './printFormula.ts';
import { type QuantityKind, quantityKind } from './QuantityKind.ts';

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

/** What is known of the names: their units as written (円, 件, %, pt, 円/人), blank where nothing is. */
export interface Units {
  unitOf(name: string): string;
  /** What the formula is to give. */
  readonly result?: { readonly name: string; readonly unit: string };
}

interface Part {
  readonly node: FormulaNode;
  readonly kind: QuantityKind;
  /** Names that are multiplied here, with what each measures. */
  readonly factors: readonly { readonly name: string; readonly kind: QuantityKind }[];
}

/**
 * Clashes of units in a formula: 円 + 件, 売上 + 10%, CVR + 0.5%, pt as a factor, 円 × 円, a rate of at
 * most 1 that is to make sales grow, an influence that is multiplied, and a result in another unit than
 * stated (単価 × CVR is no 売上: the count is missing).
 */
export function checkUnits(formula: FormulaNode, units: Units): UnitFinding[] {
  const findings: UnitFinding[] = [];
  const report = (code: UnitFault, node: FormulaNode, data: Readonly<Record<string, string>>): void => {
    findings.push({ code, data, position: node.position });
  };
  const whole = foldFormula<Part>(formula, {
    number: (node) => ({ node, kind: kindOfNumber(node), factors: [] }),
    name: (node) => {
      const kind = quantityKind(node.name, units.unitOf(node.name));
      return { node, kind, factors: [{ name: node.name, kind }] };
    },
    negate: (_node, operand) => operand,
    binary: (node, left, right) => {
      const isSum = node.operator === '+' || node.operator === '-';
      const fault = isSum ? sumFault(left, right) : productFault(node, left, right);
      if (fault) report(fault, node, describe(left, right));
      const combine = isSum ? kindOfSum : kindOfProduct;
      const kind = fault ? 'unknown' : combine(node, left.kind, right.kind);
      return { node, kind, factors: node.operator === '*' ? [...left.factors, ...right.factors] : [] };
    },
  });
  for (const value of multipliedAttitudes(whole)) report('INFLUENCE_MULTIPLIED', whole.node, { value });
  for (const value of shrinkingRates(whole)) report('RATIO_SHRINKS', whole.node, { value });
  if (units.result) {
    const expected = quantityKind(units.result.name, units.result.unit);
    if (!fits(expected, whole.kind))
      report('UNIT_RESULT', whole.node, { name: units.result.name, expected, actual: whole.kind });
  }
  return findings;
}

function kindOfNumber({ text }: NumberNode): QuantityKind {
  if (/[%％]\s*$/.test(text)) return 'ratio';
  return /[円¥￥]/.test(text) ? 'money' : 'number';
}

function isNeutral(kind: QuantityKind): boolean {
  return kind === 'number' || kind === 'unknown';
}

function sumFault(left: Part, right: Part): UnitFault | null {
  if (isNeutral(left.kind) || isNeutral(right.kind)) return null;
  const isPercentAdded = isBarePercent(right.node);
  if (isPercentAdded && left.kind === 'ratio')
    return isBarePercent(left.node) ? null : 'UNIT_POINT_OR_PERCENT';
  if (isPercentAdded) return 'UNIT_PERCENT_OF_SUM';
  const kinds = [left.kind, right.kind];
  const areRates = kinds.every((kind) => kind === 'ratio' || kind === 'point');
  return areRates || left.kind === right.kind ? null : 'UNIT_SUM';
}

/** A percentage without a name, as a number or as a name that is its own number. */
function isBarePercent(node: FormulaNode): boolean {
  return (node.kind === 'number' || node.kind === 'name') && /^[\d０-９.,．，]+\s*[%％]$/.test(textOf(node));
}

function kindOfSum(_node: BinaryNode, left: QuantityKind, right: QuantityKind): QuantityKind {
  if (left === 'number' || left === 'unknown') return right === 'number' ? left : right;
  return left;
}

function productFault(node: BinaryNode, left: Part, right: Part): UnitFault | null {
  if (left.kind === 'point' || right.kind === 'point') return 'UNIT_POINT_FACTOR';
  const isMoney = (kind: QuantityKind): boolean => kind === 'money' || kind === 'price';
  return node.operator === '*' && isMoney(left.kind) && isMoney(right.kind) ? 'UNIT_MONEY_SQUARED' : null;
}

function kindOfProduct({ operator }: BinaryNode, left: QuantityKind, right: QuantityKind): QuantityKind {
  if (left === 'unknown' || right === 'unknown') return 'unknown';
  if (right === 'number' || right === 'ratio' || right === 'point') {
    if (operator === '*' && left === 'number') return right;
    return left === 'number' ? 'unknown' : left;
  }
  if (operator === '*') {
    if (left === 'number' || left === 'ratio' || left === 'point') return right;
    if (left === 'count' && right === 'count') return 'count';
    return 'money';
  }
  if (left === right) return 'ratio';
  if (left === 'money') return right === 'count' ? 'price' : 'count';
  return 'unknown';
}

function multipliedAttitudes({ factors }: Part): string[] {
  return factors.length < 2 ? [] : factors.map(({ name }) => name).filter(isAttitude);
}

/** A count of orders times a price is sales; a rate of staying on top of that only makes them smaller. */
function shrinkingRates({ kind, factors }: Part): string[] {
  const makesSales = factors.some((factor) => factor.kind === 'price') && factors.length > 2;
  if (!makesSales || kind === 'price') return [];
  return factors.map(({ name }) => name).filter(isRetention);
}

function fits(expected: QuantityKind, actual: QuantityKind): boolean {
  return isNeutral(expected) || isNeutral(actual) || expected === actual;
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
