/**
 * Formulas are typed with the locale's separators (`1,5` and `;` in Germany) and kept with `.` and `,`, and with the
 * engine's own spelling of sheet names.
 */
import type { Locale } from '@odoo/o-spreadsheet';
import { withEngineNames, withSheetsNames } from './sheetNames.ts';

type Separators = Pick<Locale, 'formulaArgSeparator' | 'decimalSeparator'>;

const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\s\S]/g;

export function canonicalFormula(formula: string, locale: Separators): string {
  if (!formula.startsWith('=')) return formula;
  const named = withEngineNames(formula);
  if (locale.formulaArgSeparator === ',') return named;
  return translate(named, (piece, inArray) => {
    if (piece === locale.decimalSeparator) return '.';
    if (piece === '\\') return ',';
    return piece === ';' && !inArray ? ',' : piece;
  });
}

export function localFormula(formula: string, locale: Separators): string {
  const named = withSheetsNames(formula);
  if (locale.formulaArgSeparator === ',') return named;
  return translate(named, (piece, inArray) => {
    if (piece === '.') return locale.decimalSeparator;
    if (piece !== ',') return piece;
    return inArray ? '\\' : ';';
  });
}

function translate(formula: string, change: (piece: string, inArray: boolean) => string): string {
  let depth = 0;
  return [...formula.matchAll(pieces)]
    .map(([piece]) => {
      if (piece === '{') depth++;
      if (piece === '}') depth--;
      return piece.length > 1 ? piece : change(piece, depth > 0);
    })
    .join('');
}
