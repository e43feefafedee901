import { isRate } from '../../../src/core/model/units.ts';
import { parseNumber } from '../../../src/core/numbers/parseNumber.ts';
import { roundDecimal } from '../../../src/core/numbers/roundDecimal.ts';
import { parsePercent } from '../../parts/parsePercent.ts';

/** A number in a KPI's unit as planners type it; rates with or without %. Null: blank or no number. */
export function parseAmount(text: string, unit: string): number | null {
  if (text.trim() === '') return null;
  return isRate(unit) ? parsePercent(text) : parseNumber(text);
}

export const isWrongAmount = (text: string, unit: string): boolean =>
  text.trim() !== '' && parseAmount(text, unit) === null;

/** The same number for a field; the unit stands beside it. */
export function amountText(value: number, unit: string): string {
  const shown = isRate(unit) ? roundDecimal(value * 100, 6) : roundDecimal(value, 6);
  const [whole = '', decimals] = String(shown).split('.');
  const grouped = /e/.test(whole) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
