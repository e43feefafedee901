import { KpiError } from '../errors/KpiError.ts';
import { foldSigns, isBoundary, isSpace } from '../formula/characters.ts';
import type { FormulaNode } from '../formula/FormulaNode.ts';
import { type ExpressionText, type Operand, parseExpression } from '../formula/parseExpression.ts';
import { parseNumber } from '../numbers/parseNumber.ts';
import { readTerm } from './readTerm.ts';
import type { Term } from './Term.ts';

/** One side of a statement as a formula over its numbers. */
export interface Side {
  readonly formula: FormulaNode;
  /** What the formula calls each number: its label, or the number itself; made different where two are alike. */
  readonly names: readonly string[];
  readonly terms: readonly Term[];
}

export interface Statement {
  readonly left: Side;
  readonly right: Side;
}

/**
 * Reads a sentence such as `月商8,300万円=UU12万×CVR2.0%×単価3,450円`.
 * @throws STATEMENT_EQUALS, STATEMENT_NO_NUMBER, FORMULA_… for the arithmetic between the numbers
 */
export function parseStatement(source: string): Statement {
  const { left, right } = splitStatement(source);
  return { left: parseSide(left), right: parseSide(right) };
}

/** The texts on both sides of the equals sign. @throws STATEMENT_EQUALS */
export function splitStatement(source: string): { left: string; right: string } {
  const sides = source.split(/[=＝≒≈]/);
  if (sides.length !== 2 || sides.some((side) => side.trim() === ''))
    throw new KpiError('STATEMENT_EQUALS', { value: source });
  return { left: sides[0]!, right: sides[1]! };
}

function parseSide(source: string): Side {
  const text: ExpressionText = { source, folded: foldSigns(source) };
  const terms: Term[] = [];
  const names: string[] = [];
  const read = (start: number): Operand => {
    const end = pieceEnd(text.folded, start);
    const piece = source.slice(start, end);
    const term = readTerm(piece);
    if (!term) throw new KpiError('STATEMENT_NO_NUMBER', { value: piece.trim() });
    const called = term.label || term.text;
    const name = names.includes(called) ? `${called} (${names.length + 1})` : called;
    terms.push(term);
    names.push(name);
    return { node: { kind: 'name', name, position: start }, end };
  };
  return { formula: parseExpression(text, 0, { startsAt: () => false, read }), names, terms };
}

/**
 * Where a name with its number ends: before the next operator. Before the number has come, `-` and `/`
 * are part of the name (MQL-SQL25%), and so are brackets right behind it; after it, `/月` still is.
 */
function pieceEnd(folded: string, start: number): number {
  let hasDigits = false;
  let i = start;
  for (; i < folded.length; i++) {
    const character = folded.charAt(i);
    if (/\d/.test(character)) hasDigits = true;
    else if (character === '(') {
      const close = folded.indexOf(')', i);
      const isOfName = i > start && !isSpace(folded.charAt(i - 1)) && close > 0;
      if (!isOfName || parseNumber(folded.slice(start, i)) !== null) break;
      hasDigits = hasDigits || /\d/.test(folded.slice(i, close));
      i = close;
    } else if (character === '/' && hasDigits) {
      if (!/^\/[^\d\s(¥]/.test(folded.slice(i, i + 2)) || hasNumberBeforeOperator(folded, i + 1)) break;
    } else if ((character === '-' || character === '/') && !hasDigits) {
      if (isSpace(folded.charAt(i - 1))) break;
    } else if (!isSpace(character) && isBoundary(character)) break;
  }
  return i;
}

/** Whether a number follows within the same piece: then the slash divides, as in `売上1億÷` written `/人数300`. */
function hasNumberBeforeOperator(folded: string, start: number): boolean {
  for (let i = start; i < folded.length; i++) {
    const character = folded.charAt(i);
    if (/\d/.test(character)) return true;
    if (!isSpace(character) && isBoundary(character)) return false;
  }
  return false;
}
