/** Spreadsheet locales: how numbers, dates and formula separators are written. */
import './loadEngine.ts';
import type { Locale } from '@odoo/o-spreadsheet';

const comma = { thousandsSeparator: ',', decimalSeparator: '.', formulaArgSeparator: ',' };
const decimalComma = { thousandsSeparator: '.', decimalSeparator: ',', formulaArgSeparator: ';' };

const locales: Locale[] = [
  { ...comma, name: '日本', code: 'ja_JP', weekStart: 7, dateFormat: 'yyyy/mm/dd', timeFormat: 'hh:mm:ss' },
  {
    ...comma,
    name: 'United States',
    code: 'en_US',
    weekStart: 7,
    dateFormat: 'm/d/yyyy',
    timeFormat: 'hh:mm:ss a',
  },
  {
    ...comma,
    name: 'United Kingdom',
    code: 'en_GB',
    weekStart: 1,
    dateFormat: 'dd/mm/yyyy',
    timeFormat: 'hh:mm:ss',
  },
  {
    ...decimalComma,
    name: 'Deutschland',
    code: 'de_DE',
    weekStart: 1,
    dateFormat: 'dd.mm.yyyy',
    timeFormat: 'hh:mm:ss',
  },
  {
    ...decimalComma,
    name: 'France',
    code: 'fr_FR',
    thousandsSeparator: ' ',
    weekStart: 1,
    dateFormat: 'dd/mm/yyyy',
    timeFormat: 'hh:mm:ss',
  },
];

export function localeOf(code: string): Locale {
  const found = locales.find((locale) => locale.code.toLowerCase() === code.replace('-', '_').toLowerCase());
  const byLanguage = locales.find((locale) => locale.code.startsWith(code.slice(0, 2)));
  const locale = found ?? byLanguage;
  if (!locale) throw new Error(`not supported by the local host: spreadsheet locale ${code}`);
  return locale;
}
