/** The patterns of Java's SimpleDateFormat that Utilities.formatDate documents. */

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const pad = (value: number, width: number) => String(value).padStart(width, '0');
const named = (name: string, width: number) => (width > 3 ? name : name.slice(0, 3));

/** `wall` is the wall clock as if it were UTC; `instant` the same moment, for the offset. */
export function formatDatePattern(wall: number, instant: number, pattern: string, timeZone: string): string {
  const date = new Date(wall);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return letters(run, date, wall - instant, timeZone);
  });
}

function letters(run: string, date: Date, offset: number, timeZone: string): string {
  const width = run.length;
  const hour = date.getUTCHours();
  switch (run[0]) {
    case 'y':
      return width === 2 ? pad(date.getUTCFullYear() % 100, 2) : pad(date.getUTCFullYear(), width);
    case 'M':
    case 'L':
      return width > 2 ? named(months[date.getUTCMonth()]!, width) : pad(date.getUTCMonth() + 1, width);
    case 'd':
      return pad(date.getUTCDate(), width);
    case 'E':
      return named(weekdays[date.getUTCDay()]!, width);
    case 'u':
      return pad(date.getUTCDay() || 7, width);
    case 'D':
      return pad(
        Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1,
        width,
      );
    case 'H':
      return pad(hour, width);
    case 'h':
      return pad(hour % 12 || 12, width);
    case 'm':
      return pad(date.getUTCMinutes(), width);
    case 's':
      return pad(date.getUTCSeconds(), width);
    case 'S':
      return pad(date.getUTCMilliseconds(), width);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'Z':
      return offsetText(offset, '');
    case 'X':
      return offset === 0
        ? 'Z'
        : offsetText(offset, width > 2 ? ':' : '').slice(0, width === 1 ? 3 : undefined);
    case 'z':
      return timeZone;
    default:
      throw new Error(`not supported by the local host: Utilities.formatDate pattern ${run}`);
  }
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${separator}${pad(minutes % 60, 2)}`;
}
