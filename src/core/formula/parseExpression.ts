import { KpiError } from '../errors/KpiError.ts';
import { isOperator, skipSpaces } from './characters.ts';
import type { FormulaNode, Operator } from './FormulaNode.ts';

export interface ExpressionText {
  readonly source: string;
  /** `source` with operators and digits in one width; the same length. */
  readonly folded: string;
}

export interface Operand {
  readonly node: FormulaNode;
  readonly end: number;
}

/** What stands between operators and brackets. */
export interface OperandReader {
  /** Whether an operand begins here although the character is a sign or a bracket. */
  startsAt(at: number): boolean;
  read(at: number): Operand;
}

/** What waits on the operator stack: an opening bracket, a sign before an operand, or an operation. */
type Waiting =
  | { readonly kind: 'bracket'; readonly position: number }
  | { readonly kind: 'minus'; readonly position: number }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly position: number };

const STRENGTH: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };

/**
 * Reads operands joined by `+ − × ÷` and brackets, from `from` to the end of the text.
 * Method: Dijkstra's shunting yard, which needs no recursion.
 *
 * @throws FORMULA_EMPTY, FORMULA_OPERAND_MISSING, FORMULA_OPERATOR_MISSING, FORMULA_BRACKET_OPEN,
 *   FORMULA_BRACKET_CLOSE, FORMULA_SECOND_EQUALS, and what the reader throws
 */
export function parseExpression(text: ExpressionText, from: number, reader: OperandReader): FormulaNode {
  const operands: FormulaNode[] = [];
  const waiting: Waiting[] = [];
  let at = skipSpaces(text.folded, from);
  if (at === text.source.length) throw new KpiError('FORMULA_EMPTY');

  for (let wantsOperand = true; at < text.source.length; at = skipSpaces(text.folded, at)) {
    const character = text.folded.charAt(at);
    if (wantsOperand) {
      const start = readStart(text, reader, at);
      if (start === 'operand') {
        const operand = reader.read(at);
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
    if (wantsOperand && skipSpaces(text.folded, at) === text.source.length)
      throw new KpiError('FORMULA_OPERAND_MISSING', { position: text.source.length, value: '' });
  }
  joinWhile(operands, waiting, (top) => top.kind !== 'bracket');
  const open = waiting.pop();
  if (open) throw new KpiError('FORMULA_BRACKET_OPEN', { position: open.position });
  return operands[0]!;
}

/** What begins where an operand is wanted. An operand that begins with a sign or a bracket goes first. */
function readStart(
  text: ExpressionText,
  reader: OperandReader,
  at: number,
): 'operand' | 'bracket' | 'minus' | 'plus' {
  if (reader.startsAt(at)) return 'operand';
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

function closeBracket(text: ExpressionText, operands: FormulaNode[], waiting: Waiting[], at: number): void {
  joinWhile(operands, waiting, (top) => top.kind !== 'bracket');
  if (!waiting.pop()) throw unexpected(text, at, 'FORMULA_BRACKET_CLOSE');
}

function unexpected(
  text: ExpressionText,
  at: number,
  code: 'FORMULA_OPERAND_MISSING' | 'FORMULA_OPERATOR_MISSING' | 'FORMULA_BRACKET_CLOSE',
): KpiError {
  if (text.folded.charAt(at) === '=') return new KpiError('FORMULA_SECOND_EQUALS', { position: at });
  return new KpiError(code, { position: at, value: text.source.slice(at, at + 10) });
}
