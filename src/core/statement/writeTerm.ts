import { roundDecimal } from '../numbers/roundDecimal.ts';
import type { Term } from './Term.ts';

/** A value in the notation in which the planner wrote the term: `34,583円`, `20.05%`, `1,202,899人`. */
export function writeTerm({ notation, suffix }: Term, value: number): string {
  if (notation === 'percent') return `${grouped(value * 100, 2)}%${suffix}`;
  if (notation === 'points') return `${grouped(value * 100, 2)}pt${suffix}`;
  const digits = Math.abs(value) >= 100 ? 0 : 2;
  return notation === 'yen' ? `${grouped(value, digits)}円${suffix}` : `${grouped(value, digits)}${suffix}`;
}

/** With commas between groups of three; at least three significant digits. */
export function grouped(value: number, digits: number): string {
  const significant = value === 0 ? 0 : 2 - Math.floor(Math.log10(Math.abs(value)));
  const rounded = roundDecimal(value, Math.min(Math.max(digits, significant), 15));
  const [whole = '', ...decimals] = String(rounded).split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.');
}
