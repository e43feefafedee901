import type { Language } from '../../src/addon/server/types.ts';
import { numberFormat, unitWord } from '../../src/core/model/units.ts';
import { formatNumber as formatJapanese } from '../../src/core/numbers/formatNumber.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { Form } from './table/Table.ts';

const YEN = 'JPY';

/** With the sign of mathematics, which changes have too. */
const withMinus = (text: string) => text.replace(/^(¥?)-/, '−$1');

/** A number as a sentence says it: large yen in 億 and 万, counts whole once they have two digits. */
export const formatValue = (value: number, form: Form, language: Language): string =>
  withMinus(said(value, form, language));

function said(value: number, form: Form, language: Language): string {
  if (form === 'percent') return formatPercent(value, language);
  const whole = Math.abs(value) >= 10 ? Math.round(value) : Number(value.toFixed(1));
  if (form === 'money') return language === 'ja' ? `${sayable(whole)}円` : `¥${compact(whole)}`;
  const number =
    language === 'ja' && Math.abs(whole) >= 1e8 ? sayable(whole) : formatNumber(whole, language, 1);
  // 2,715 inquiries are not “2,715 count”.
  if (form === 'count' || (language === 'en' && unitOf(form) === 'count')) return number;
  const unit = unitWord(unitOf(form), language);
  if (language === 'ja') return `${number}${unit}`;
  // “JPY/person” beside amounts in ¥ would be two signs for one currency.
  return unit.startsWith(YEN) ? `¥${number}${unit.slice(YEN.length)}` : `${number} ${unit}`;
}

/** 1.2兆, 2億9,359万, 1,192万, 68.6万, 8,400: about four digits are what somebody can say. */
function sayable(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e12) return `${(value / 1e12).toFixed(1)}兆`;
  if (size >= 1e8) return formatJapanese(value, 2);
  if (size >= 1e6) return formatJapanese(value, 1);
  return size >= 1e4 ? `${(value / 1e4).toFixed(1)}万` : formatJapanese(value);
}

/** Where there is little room: 1.68億, 8,120万; else as `formatValue`. */
export function shortValue(value: number, form: Form, language: Language): string {
  const size = Math.abs(value);
  if (form !== 'money' || language !== 'ja' || size < 1e4) return formatValue(value, form, language);
  if (size >= 1e12) return withMinus(`${(value / 1e12).toFixed(1)}兆`);
  return withMinus(
    size >= 1e8 ? `${(value / 1e8).toFixed(2)}億` : `${formatNumber(Math.round(value / 1e4), language)}万`,
  );
}

/** The same as a number format of the value's cell. */
export function formatOf(value: number, form: Form, language: Language): string {
  if (form === 'percent') return '0.0%';
  const unit = form === 'money' ? 'yen' : form === 'count' ? null : unitOf(form);
  const format = unit === null ? '#,##0' : numberFormat(unit, language);
  const isWhole = Math.abs(value) >= 10 || Number.isInteger(value);
  return isWhole ? format : format.replace(/#,##0(?!\.)/, '#,##0.0');
}

/** How far apart two values are: rates differ in points, not in percent. */
export function formatDifference(value: number, form: Form, language: Language): string {
  if (form !== 'percent') return formatValue(value, form, language);
  const points = formatNumber(value * 100, language, 1);
  return language === 'ja' ? `${points}ポイント` : `${points} points`;
}

/** With its sign, for changes; − is the sign of mathematics. */
export function formatChange(value: number, form: Form, language: Language): string {
  const text = formatDifference(Math.abs(value), form, language);
  if (!/[1-9]/.test(text)) return `±${text}`;
  return value < 0 ? `−${text}` : `+${text}`;
}

const unitOf = (form: Form) => form.slice('unit:'.length);

const compact = (value: number) =>
  new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 2 }).format(value);
