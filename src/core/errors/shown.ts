import { isDate } from '../calendar/isDate.ts';
import type { ErrorData } from './KpiError.ts';
import type { Language } from './messages/index.ts';

const LONGEST = 30;

/** What would break the line, turn the reading direction, or is half a character. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A value as a sentence shows it: text without quotes and shortened, a date as 2026/11/20. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return shorten(value);
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (Array.isArray(value)) return '{…}';
  if (isDate(value)) return showDate(value);
  return typeof value === 'object' || typeof value === 'function' ? '{…}' : String(value);
}

function shorten(text: string): string {
  const characters = Array.from(text.slice(0, 4 * LONGEST).replace(UNPRINTABLE, ' '));
  return characters.slice(0, LONGEST).join('') + (characters.length > LONGEST ? '…' : '');
}

function showDate(date: Date): string {
  return Number.isNaN(date.getTime())
    ? '{…}'
    : `${date.getFullYear()}/${date.getMonth() + 1}/${date.getDate()}`;
}

/** Where a value stood: its argument and, counted from 1, item or row and column, or the character of a formula. */
export function placeOf(data: ErrorData, language: Language): string {
  const { place, argument, index, row, column, position } = data;
  const isJapanese = language === 'ja';
  if (place !== undefined) return String(place);
  if (index !== undefined) return isJapanese ? `${argument} の${index}番目` : `${argument} item ${index}`;
  if (row !== undefined)
    return isJapanese ? `${argument} の${row}行${column}列目` : `${argument} row ${row}, column ${column}`;
  if (typeof position === 'number')
    return isJapanese ? `式の${position + 1}文字目` : `character ${position + 1} of the formula`;
  return String(argument ?? '');
}
