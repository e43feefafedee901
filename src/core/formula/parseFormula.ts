import { KpiError } from '../errors/KpiError.ts';
import { foldSigns, isBoundary, isOperator, isSpace } from './characters.ts';
import type { FormulaNode, Operator } from './FormulaNode.ts';
import { NameIndex } from './NameIndex.ts';
import { type FormulaText, readKnownName, readOperand } from './readOperand.ts';

/** What waits on the operator stack: an opening bracket, a sign before an operand, or an operation. */
type Waiting =
  | { readonly kind: 'bracket'; readonly position: number }
  | { readonly kind: 'minus'; readonly position: number }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly position: number };

const STRENGTH: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };

/**
 * Reads a formula such as `売上 = UU × CVR × 単価`. A left side is allowed and ignored. Operators
 * `+ − × ÷`, brackets and digits in either width, numbers in a planner's notation; no function calls.
 *
 * @param names the names that may be used (the longest that fits wins); omitted: every word is a name
 * @throws FORMULA_EMPTY, FORMULA_OPERAND_MISSING, FORMULA_OPERATOR_MISSING, FORMULA_BRACKET_OPEN,
 *   FORMULA_BRACKET_CLOSE, FORMULA_SECOND_EQUALS, FORMULA_NUMBER, NAME_UNKNOWN, NAME_BLANK, NAME_TWICE
 *
 * Method: Dijkstra's shunting yard, which needs no recursion.
 */
export function parseFormula(source: string, names?: readonly string[]): FormulaNode {
  const text: FormulaText = {
    source,
    folded: foldSigns(source),
    names: names ?? null,
    index: names ? new NameIndex(names) : null,
  };
  const operands: FormulaNode[] = [];
  const waiting: Waiting[] = [];
  const bodyStart = skipLeftSide(text);
  let at = skipSpaces(text.folded, bodyStart);
  if (at === source.length) throw new KpiError('FORMULA_EMPTY', { value: source });

  for (let wantsOperand = true; at < source.length; at = skipSpaces(text.folded, at)) {
    const character = text.folded.charAt(at);
    if (wantsOperand) {
      const start = readStart(text, at);
      if (start === 'operand') {
        const operand = readOperand(text, at);
        operands.push(operand.node);
        at = operand.end;
        wantsOperand = false;
      } else {
        if (start !== 'plus') waiting.push({ kind: start, position: at });
        at++;
      }
    } else if (character === ')') {
      closeBracket(text, operands, waiting, at);
      at++;
    } else if (isOperator(character)) {
      joinWhile(operands, waiting, (top) => top.kind === 'minus' || isStronger(top, character));
      waiting.push({ kind: 'operation', operator: character, position: at });
      at++;
      wantsOperand = true;
    } else throw unexpected(text, at, 'FORMULA_OPERATOR_MISSING');
    if (wantsOperand && skipSpaces(text.folded, at) === source.length)
      throw new KpiError('FORMULA_OPERAND_MISSING', { position: source.length, value: '' });
  }
  joinWhile(operands, waiting, (top) => top.kind !== 'bracket');
  const open = waiting.pop();
  if (open) throw new KpiError('FORMULA_BRACKET_OPEN', { position: open.position });
  return operands[0]!;
}

/** What begins where an operand is wanted. A name that begins with a sign or a bracket goes first. */
function readStart(text: FormulaText, at: number): 'operand' | 'bracket' | 'minus' | 'plus' {
  if (readKnownName(text, at)) return 'operand';
  const character = text.folded.charAt(at);
  if (character === '(') return 'bracket';
  if (character === '-') return 'minus';
  if (character === '+') return 'plus';
  if (character === ')' || character === '=' || isOperator(character))
    throw unexpected(text, at, 'FORMULA_OPERAND_MISSING');
  return 'operand';
}

function isStronger(top: Waiting, operator: Operator): boolean {
  return top.kind === 'operation' && STRENGTH[top.operator] >= STRENGTH[operator];
}

function joinWhile(operands: FormulaNode[], waiting: Waiting[], condition: (top: Waiting) => boolean): void {
  while (waiting.length > 0 && condition(waiting[waiting.length - 1]!)) {
    const top = waiting.pop()!;
    const right = operands.pop()!;
    if (top.kind === 'operation')
      operands.push({
        kind: 'binary',
        operator: top.operator,
        left: operands.pop()!,
        right,
        position: top.position,
      });
    else operands.push({ kind: 'negate', operand: right, position: top.position });
  }
}

function closeBracket(text: FormulaText, operands: FormulaNode[], waiting: Waiting[], at: number): void {
  joinWhile(operands, waiting, (top) => top.kind !== 'bracket');
  if (!waiting.pop()) throw unexpected(text, at, 'FORMULA_BRACKET_CLOSE');
}

function unexpected(
  text: FormulaText,
  at: number,
  code: 'FORMULA_OPERAND_MISSING' | 'FORMULA_OPERATOR_MISSING' | 'FORMULA_BRACKET_CLOSE',
): KpiError {
  if (text.folded.charAt(at) === '=') return new KpiError('FORMULA_SECOND_EQUALS', { position: at });
  return new KpiError(code, { position: at, value: text.source.slice(at, at + 10) });
}

/** The formula begins after the first equals sign that is not part of a name. */
function skipLeftSide(text: FormulaText): number {
  for (let at = 0; at < text.folded.length; at++) {
    const mayBegin = at === 0 || isBoundary(text.folded.charAt(at - 1));
    const named = mayBegin ? readKnownName(text, at) : null;
    if (named) at = named.end - 1;
    else if (text.folded.charAt(at) === '=') return at + 1;
  }
  return 0;
}

function skipSpaces(folded: string, start: number): number {
  let at = start;
  while (at < folded.length && isSpace(folded.charAt(at))) at++;
  return at;
}
