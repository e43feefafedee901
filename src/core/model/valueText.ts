import type { Language } from '../errors/messages/index.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { roundDecimal } from '../numbers/roundDecimal.ts';
import { isRate, measureOf, unitWord } from './units.ts';

/** A number with its unit, as it stands in the data of a sentence. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/** From here on Japanese counts in 万 and 億: 8,300万円, but 34,583円. */
const LARGE = 1_000_000;

/** A value as a planner reads it in a sentence: `20.05%`, `8,300万円`, `1,202,899件`. */
export function valueText({ value, unit }: Quantity, language: Language): string {
  if (isRate(unit)) return `${percentDigits(value)}%`;
  const places = measureOf(unit) === 'count' || measureOf(unit) === 'money' ? 0 : 2;
  const rounded = roundDecimal(value, Math.abs(value) < 10 ? 2 : places);
  const isLarge = language === 'ja' && Math.abs(rounded) >= LARGE;
  const digits = isLarge ? formatNumber(rounded, 2) : withCommas(rounded);
  const word = unit === '' ? '' : unitWord(unit, language);
  return language === 'ja' || word === '' ? `${digits}${word}` : `${digits} ${word}`;
}

/** One decimal, two where the second one is not 0, more for a rate far below 1%. */
function percentDigits(value: number): string {
  const percent = roundDecimal(value * 100, Math.abs(value) < 0.001 ? 4 : 2);
  const text = withCommas(percent);
  return text.includes('.') ? text : `${text}.0`;
}

function withCommas(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
