import { KpiError } from '../errors/KpiError.ts';
import { parseNumber } from '../numbers/parseNumber.ts';
import { isBoundary, isSpace } from './characters.ts';
import type { NameIndex } from './nameIndex.ts';
import { nearestName } from './nearestName.ts';
import type { ExpressionText, Operand } from './parseExpression.ts';
import { readQuotedName } from './quotedName.ts';

/** The text of a formula on its way through the parser. */
export interface FormulaText extends ExpressionText {
  /** Names that may be used; null: any. */
  readonly names: readonly string[] | null;
  readonly index: NameIndex;
}

/**
 * The number or name at `start`. Names go before numbers, so that 30日継続率 may be one.
 * @throws NAME_UNKNOWN, FORMULA_NUMBER
 */
export function readOperand(text: FormulaText, start: number): Operand {
  const named = readKnownName(text, start);
  if (named) return { node: { kind: 'name', name: named.name, position: start }, end: named.end };

  const end = wordEnd(text.folded, start);
  const word = text.source.slice(start, end);
  const value = parseNumber(word);
  if (value !== null) return { node: { kind: 'number', value, text: word, position: start }, end };
  if (/^[\d,.\s]*$/.test(text.folded.slice(start, end)))
    throw new KpiError('FORMULA_NUMBER', { position: start, value: word });
  if (text.names) {
    const nearest = nearestName(word, text.names);
    throw new KpiError('NAME_UNKNOWN', { position: start, value: word, nearest });
  }
  return { node: { kind: 'name', name: word, position: start }, end };
}

/** The quoted or known name at `start`; null when none stands there. */
export function readKnownName(text: FormulaText, start: number): { name: string; end: number } | null {
  const quoted = readQuotedName(text.source, start);
  if (quoted && isBoundary(text.folded.charAt(quoted.end)))
    if (!text.names || text.names.includes(quoted.name)) return quoted;
  const match = text.index(text.source, text.folded, start);
  return match ? { name: match.name, end: start + match.length } : null;
}

/**
 * Where the word at `start` ends: before the next operator, bracket or equals sign, without trailing
 * spaces. Brackets that follow a word directly belong to it, as in 売上（税込）.
 */
function wordEnd(folded: string, start: number): number {
  let end = start;
  let i = start;
  let hasBrackets = false;
  while (i < folded.length) {
    const character = folded.charAt(i);
    if (character === '(' && i === end) {
      const close = folded.indexOf(')', i);
      if (close < 0 || (!hasBrackets && parseNumber(folded.slice(start, i)) !== null)) break;
      hasBrackets = true;
      i = close;
    } else if (!isSpace(character) && isBoundary(character)) break;
    if (!isSpace(folded.charAt(i))) end = i + 1;
    i++;
  }
  return end;
}
