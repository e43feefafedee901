export interface ReadValue {
  /** What the cell holds, as o-spreadsheet stores it: a number is its digits. */
  content: string;
  /** Number format that shows it the way the file wrote it. */
  format?: string;
}

const day = /^(\d{4})([-/年])(\d{1,2})(?:([-/月])(\d{1,2})(日)?)?(月)?$/;
const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** A date, a month (`2026/4`, `2026年4月`), a time, or both; null for anything else, such as 2026/02/30. */
export function readDate(text: string): ReadValue | null {
  const [first = '', second, ...rest] = text.split(/[ T]/);
  if (rest.length > 0) return null;
  if (second === undefined) return readDay(first) ?? readClock(first);
  const date = readDay(first);
  const time = readClock(second);
  if (!date || !time) return null;
  return {
    content: String(Number(date.content) + Number(time.content)),
    format: `${date.format} ${time.format}`,
  };
}

function readDay(text: string): ReadValue | null {
  const match = day.exec(text);
  if (!match) return null;
  const [, year, first, month, second, date, dayMark, monthMark] = match;
  const isKanji = first === '年';
  const isMonth = date === undefined;
  if (isKanji !== (isMonth ? monthMark === '月' : second === '月' && dayMark === '日')) return null;
  if (!isKanji && (monthMark || dayMark || (!isMonth && second !== first))) return null;
  const serial = serialDay(Number(year), Number(month), Number(date ?? 1));
  if (serial === null) return null;
  // 2026/4/15 and 2026/4/1 belong to one column, and so do 2026-04-15 and 2026-04-01.
  const isPadded = /^0/.test(month!) || /^0/.test(date ?? '');
  const monthFormat = isPadded ? 'mm' : 'm';
  const dayFormat = isPadded ? 'dd' : 'd';
  const format = isKanji
    ? `yyyy"年"${monthFormat}"月"${isMonth ? '' : `${dayFormat}"日"`}`
    : ['yyyy', monthFormat, ...(isMonth ? [] : [dayFormat])].join(first);
  return { content: String(serial), format };
}

/** Days since 1899-12-30, the spreadsheet's day 0, or null where the calendar has no such day. */
function serialDay(year: number, month: number, date: number): number | null {
  const instant = new Date(Date.UTC(year, month - 1, date));
  const isReal = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date && year >= 1900;
  return isReal ? (instant.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000 : null;
}

function readClock(text: string): ReadValue | null {
  const match = clock.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const format = match[3] === undefined ? 'hh:mm' : 'hh:mm:ss';
  return { content: String((hours * 3600 + minutes * 60 + seconds) / 86_400), format };
}
