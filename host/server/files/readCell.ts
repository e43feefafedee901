import { asText } from './asText.ts';
import { type ReadValue, readDate } from './readDate.ts';

const number = /^([-+]?)([¥￥\\$€£])?([-+]?)(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?(%)?$/;
const scientific = /^[-+]?\d\.\d+E[-+]\d{1,3}$/i;

/** More digits than a double holds exactly: a card or account number, not a quantity. */
const mostDigits = 15;

/**
 * What a spreadsheet makes of one CSV field. Numbers, percents, yen and dates become values; names,
 * codes with leading zeros, phone numbers and anything beginning with `=` stay the text they are.
 */
export function readCell(field: string): ReadValue {
  const text = field.trim();
  if (text === '') return { content: '' };
  return readNumber(text) ?? readDate(text) ?? readBoolean(text) ?? { content: asText(field) };
}

function readNumber(text: string): ReadValue | null {
  if (scientific.test(text)) return { content: String(Number(text)), format: '0.00E+00' };
  const inBrackets = /^\((.+)\)$/.exec(text)?.[1];
  const match = number.exec(inBrackets ?? text);
  if (!match) return null;
  const [, before, symbol, after, whole, fraction = '', percent] = match;
  const digits = whole!.replaceAll(',', '');
  if (digits.length > mostDigits || (digits.length > 1 && digits.startsWith('0'))) return null;
  if ((before && after) || (inBrackets && (before || after))) return null;
  const sign = inBrackets || before === '-' || after === '-' ? '-' : '';
  // The exponent shifts the decimal point without the rounding a division would bring.
  const value = Number(`${sign}${digits}${fraction}${percent ? 'e-2' : ''}`);
  const format = numberFormat(whole!.includes(','), fraction, symbol, Boolean(percent));
  return { content: String(value), ...(format && { format }) };
}

function numberFormat(grouped: boolean, fraction: string, symbol: string | undefined, percent: boolean) {
  const decimals = fraction ? `.${'0'.repeat(fraction.length - 1)}` : '';
  // In Shift_JIS files the yen sign is the character that reads as a backslash.
  if (symbol) return `[$${/[￥\\]/.test(symbol) ? '¥' : symbol}]#,##0${decimals}`;
  if (percent) return `0${decimals}%`;
  return grouped ? `#,##0${decimals}` : undefined;
}

function readBoolean(text: string): ReadValue | null {
  return /^(true|false)$/i.test(text) ? { content: text.toUpperCase() } : null;
}
