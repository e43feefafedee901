/** What a sum and a product of two quantities measure, where nothing clashes. */
import type { NumberNode, Operator } from './FormulaNode.ts';
import type { QuantityKind } from './QuantityKind.ts';

export function kindOfNumber({ text }: NumberNode): QuantityKind {
  if (/[%％]\s*$/.test(text)) return 'ratio';
  return /[円¥￥]/.test(text) ? 'money' : 'number';
}

export function isMoney(kind: QuantityKind): boolean {
  return kind === 'money' || kind === 'price';
}

const isUnknown = (kind: QuantityKind): boolean => kind === 'unknown' || kind === 'squared';

/** Whether anything may stand beside it. */
export function isNeutral(kind: QuantityKind): boolean {
  return kind === 'number' || isUnknown(kind);
}

export function kindOfSum(left: QuantityKind, right: QuantityKind): QuantityKind {
  return isNeutral(left) && right !== 'number' ? right : left;
}

export function kindOfProduct(left: QuantityKind, right: QuantityKind, operator: Operator): QuantityKind {
  if (left === 'squared') return operator === '/' && isMoney(right) ? 'money' : left;
  if (isUnknown(left) || isUnknown(right)) return 'unknown';
  if (right === 'number' || right === 'ratio') {
    if (operator === '*' && left === 'number') return right;
    return left === 'number' ? 'unknown' : left;
  }
  // Of counts: a share (受注 ÷ 商談), or people by what each one does (案件 ÷ 1人あたり案件).
  if (left === 'count' && right === left) return operator === '*' ? left : 'number';
  if (operator === '*') {
    if (left === 'number' || left === 'ratio') return right;
    return 'money';
  }
  if (left === right) return 'ratio';
  if (left === 'money') return right === 'count' ? 'price' : 'count';
  return 'unknown';
}
