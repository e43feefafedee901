import { foldSigns, isBoundary } from './characters.ts';
import type { FormulaNode } from './FormulaNode.ts';
import { nameIndex } from './nameIndex.ts';
import { parseExpression } from './parseExpression.ts';
import { type FormulaText, readKnownName, readOperand } from './readOperand.ts';

/**
 * Reads a formula such as `売上 = UU × CVR × 単価`. A left side is allowed and ignored. Operators
 * `+ − × ÷`, brackets and digits in either width, numbers in a planner's notation; no function calls.
 *
 * @param names the names that may be used (the longest that fits wins); omitted: every word is a name
 * @throws FORMULA_EMPTY, FORMULA_OPERAND_MISSING, FORMULA_OPERATOR_MISSING, FORMULA_BRACKET_OPEN,
 *   FORMULA_BRACKET_CLOSE, FORMULA_SECOND_EQUALS, FORMULA_NUMBER, NAME_UNKNOWN, NAME_BLANK, NAME_TWICE
 */
export function parseFormula(source: string, names?: readonly string[]): FormulaNode {
  const text: FormulaText = {
    source,
    folded: foldSigns(source),
    names: names || null,
    index: nameIndex(names || []),
  };
  return parseExpression(text, skipLeftSide(text), {
    startsAt: (at) => readKnownName(text, at) !== null,
    read: (at) => readOperand(text, at),
  });
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
