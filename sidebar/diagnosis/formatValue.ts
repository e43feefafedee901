import type { Language } from '../../src/addon/server/types.ts';
import { formatNumber as formatJapanese } from '../../src/core/numbers/formatNumber.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { Form } from './table/Table.ts';

/** A number as a sentence says it: large yen in 億 and 万, counts whole once they have two digits. */
export function formatValue(value: number, form: Form, language: Language): string {
  if (form === 'percent') return formatPercent(value, language);
  const whole = Math.abs(value) >= 10 ? Math.round(value) : Number(value.toFixed(1));
  if (form === 'count') return formatNumber(whole, language, 1);
  return language === 'ja' ? `${sayable(whole)}円` : `¥${compact(whole)}`;
}

/** 2億9,359万, 1,192万, 68.6万, 8,400: about four digits are what somebody can say. */
function sayable(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e8) return formatJapanese(value, 2);
  if (size >= 1e6) return formatJapanese(value, 1);
  return size >= 1e4 ? `${(value / 1e4).toFixed(1)}万` : formatJapanese(value);
}

/** The same as a number format of cells. */
export const formatOf = (form: Form): string =>
  form === 'percent' ? '0.0%' : form === 'money' ? '#,##0' : '#,##0.##';

/** With its sign, for changes; − is the sign of mathematics. */
export function formatChange(value: number, form: Form, language: Language): string {
  const text = formatValue(Math.abs(value), form, language);
  if (!/[1-9]/.test(text)) return `±${text}`;
  return value < 0 ? `−${text}` : `+${text}`;
}

const compact = (value: number) =>
  new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 2 }).format(value);
