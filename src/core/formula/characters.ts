import { foldWidth } from '../numbers/foldWidth.ts';
import type { Operator } from './FormulaNode.ts';

/**
 * The text with full-width letters, digits and signs as half-width ones and every operator as one of
 * `+ - * /`. The length stays, so positions are those of the source.
 */
export function foldSigns(text: string): string {
  return foldWidth(text).replace(/[×✕✖]/g, '*').replace(/[÷∕]/g, '/');
}

export function isSpace(character: string): boolean {
  return /^\s$/.test(character);
}

export function isOperator(character: string): character is Operator {
  return character === '+' || character === '-' || character === '*' || character === '/';
}

/** Whether a name or a number may end before this (folded) character; the end of the text counts. */
export function isBoundary(character: string): boolean {
  return (
    character === '' ||
    character === '(' ||
    character === ')' ||
    character === '=' ||
    isOperator(character) ||
    isSpace(character)
  );
}

export function skipSpaces(text: string, start: number): number {
  let at = start;
  while (at < text.length && isSpace(text.charAt(at))) at++;
  return at;
}
