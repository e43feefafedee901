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
