/** Cell contents on their way between blocks and sheets. */
import type { CellContent } from '../../core/book/SheetBlock.ts';
import { localFormula } from '../sheet/formulaLocale.ts';
import { plainText } from '../sheet/plainText.ts';
import type { Content } from '../undo/Change.ts';

/** For `setValues`: text stays text whatever it begins with. */
export function toContent(content: CellContent, separator: ',' | ';'): Content {
  if (content === null) return '';
  if (typeof content === 'object') return localFormula(content.formula, separator);
  return typeof content === 'string' && content !== '' ? plainText(content) : content;
}

export const isFormula = (content: Content): boolean =>
  typeof content === 'string' && content.charAt(0) === '=';

/** A form in which two spellings of one content are equal: Sheets respells formulas, and dates are numbers. */
export function canonical(content: Content, serialOf: (date: number) => number): string {
  if (isFormula(content)) return String(content).replace(/[\s']/g, '').toUpperCase();
  if (typeof content === 'object') return JSON.stringify(serialOf(content.date));
  return typeof content === 'string' ? JSON.stringify(content.replace(/^'/, '')) : JSON.stringify(content);
}

/** Typed by somebody: neither blank nor a formula. */
export const isTyped = (content: Content): boolean => content !== '' && !isFormula(content);
