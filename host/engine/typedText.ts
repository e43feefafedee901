/** What Sheets makes of typed text beyond the engine's own reading: grouped numbers, yen, Japanese dates. */
import type { Locale } from '@odoo/o-spreadsheet';
import { instantToSerial } from './serialDates.ts';

interface Typed {
  content: string;
  format: string;
}

const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const yen = /^([+-]?)[¥￥](\d{1,3}(?:,\d{3})+|\d+)$/;
const japaneseDate = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

/** Undefined where the engine reads it the same way, or it stays text. */
export function readTyped(
  text: string,
  locale: Pick<Locale, 'code' | 'decimalSeparator'>,
): Typed | undefined {
  const trimmed = text.trim();
  if (locale.decimalSeparator === ',') return readDecimalComma(trimmed);
  if (grouped.test(trimmed)) {
    const decimals = trimmed.includes('.') ? '.00' : '';
    return { content: trimmed.replaceAll(',', ''), format: `#,##0${decimals}` };
  }
  return locale.code === 'ja_JP' ? readJapanese(trimmed) : undefined;
}

function readDecimalComma(text: string): Typed | undefined {
  if (!/^[+-]?\d+,\d+%?$/.test(text)) return undefined;
  const isPercent = text.endsWith('%');
  const number = Number(text.replace(',', '.').replace('%', ''));
  return { content: String(isPercent ? number / 100 : number), format: isPercent ? '0.00%' : '' };
}

function readJapanese(text: string): Typed | undefined {
  const amount = yen.exec(text);
  if (amount) return { content: amount[1]! + amount[2]!.replaceAll(',', ''), format: '"¥"#,##0' };
  const [, year, month, day] = japaneseDate.exec(text) ?? [];
  if (!year) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1) return undefined;
  return { content: String(instantToSerial(date.getTime(), 'UTC')), format: 'yyyy"年"m"月"d"日"' };
}
