import { quoted } from './a1.ts';

/** Actuals that live in a sheet of the planner's own: a column of values beside a column of dates. */
export interface ActualsRange {
  readonly values: string;
  readonly dates: string;
  /** In a long table: the column of names, and the name whose rows count. */
  readonly names: string | null;
  readonly name: string;
}

const ADDRESS = String.raw`((?:'(?:[^']|'')+'|[^\s'!(),=、]+)!\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}\$?\d*)`;
const WRITTEN = new RegExp(
  `^${ADDRESS}\\s*[((]\\s*(?:日付|dates?)\\s+${ADDRESS}(?:\\s*[,、]\\s*(?:項目|items?)\\s+${ADDRESS}\\s*=\\s*(.+?))?\\s*[))]$`,
  'i',
);

/**
 * Reads `売上!C2:C200 (日付 売上!A2:A200)`, and for a table with one row a date and KPI
 * `記録!C2:C900 (日付 記録!A2:A900, 項目 記録!B2:B900 = 問い合わせ数)`. Null: it names a column of 実績.
 */
export function readActualsRange(text: string): ActualsRange | null {
  const parts = WRITTEN.exec(text.trim());
  if (!parts) return null;
  const [, values, dates, names, name] = parts;
  return { values: values!, dates: dates!, names: names ?? null, name: name ?? '' };
}

/** The text `readActualsRange` reads. */
export function writeActualsRange(
  { values, dates, names, name }: ActualsRange,
  language: 'ja' | 'en',
): string {
  const [date, item] = language === 'ja' ? ['日付', '項目'] : ['dates', 'items'];
  return `${values} (${date} ${dates}${names === null ? '' : `, ${item} ${names} = ${name}`})`;
}

/** An address with every row and column fixed. */
export const absolute = (address: string): string => {
  const at = address.lastIndexOf('!');
  const cells = address
    .slice(at + 1)
    .replace(/\$/g, '')
    .replace(/([A-Z]+)(\d*)/gi, (_, letters, digits) =>
      digits === '' ? `$${letters}` : `$${letters}$${digits}`,
    );
  return address.slice(0, at + 1) + cells;
};

/**
 * Zero, with the range as it was written beside it. Addresses in formulas follow when the planner renames the sheet
 * or inserts rows, the text in KPI定義 does not: while that text is the one in the mark, the formula knows better.
 */
export const rangeMark = (range: ActualsRange, language: 'ja' | 'en'): string =>
  `+N(${quoted(writeActualsRange(range, language))})`;

const QUOTED_OR_ADDRESS = String.raw`"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[^\s'"!(),=&<>+*/-]+)!\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}\$?\d*`;

/**
 * The range a formula of 実績 fetches now, if `written` is what it was made from; null: it was made from something
 * else, and what is written counts.
 */
export function rangeNow(formula: string, written: ActualsRange): ActualsRange | null {
  const marks = (['ja', 'en'] as const).map((language) => rangeMark(written, language));
  if (!marks.some((mark) => formula.includes(mark))) return null;
  const addresses = (formula.match(new RegExp(QUOTED_OR_ADDRESS, 'g')) ?? [])
    .filter((part) => part.charAt(0) !== '"')
    .map((part) => part.replace(/\$/g, ''));
  const used = [...new Set(addresses)];
  // COUNTIFS names the dates first, then names if there are any, then the values.
  const [dates, ...others] = used;
  const values = others[others.length - 1];
  const names = others.length === 2 ? others[0]! : null;
  if (dates === undefined || values === undefined || (written.names === null) !== (names === null))
    return null;
  return { values, dates, names, name: written.name };
}

/** Sheets quotes a sheet's name where it need not be, and fixes rows and columns; both say the same. */
export const isSameRange = (a: ActualsRange, b: ActualsRange): boolean => {
  const plain = (address: string | null): string => (address ?? '').replace(/[$']/g, '').toUpperCase();
  return (['values', 'dates', 'names'] as const).every((part) => plain(a[part]) === plain(b[part]));
};
