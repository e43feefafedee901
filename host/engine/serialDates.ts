/**
 * The one conversion between instants and the serial numbers a sheet stores: days since 1899-12-30 on the
 * wall clock of a time zone. Independent of the process's own time zone.
 */

const DAY_MS = 86_400_000;
const EPOCH_DAYS = 25_569;
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** Milliseconds to add to an instant to read its wall clock as if it were UTC. */
export function zoneOffset(instant: number, timeZone: string): number {
  if (timeZone === 'UTC' || Number.isNaN(instant)) return 0;
  const parts: Record<string, string> = {};
  for (const part of formatterOf(timeZone).formatToParts(instant)) parts[part.type] = part.value;
  const wall = new Date(0);
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  wall.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  wall.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  return wall.getTime() - Math.floor(instant / 1000) * 1000;
}

/** The instant at which the wall clock of `timeZone` shows `wall` (given as if it were UTC). */
export function wallToInstant(wall: number, timeZone: string): number {
  const guess = wall - zoneOffset(wall, timeZone);
  const offset = zoneOffset(guess, timeZone);
  const instant = wall - offset;
  return zoneOffset(instant, timeZone) === offset ? instant : guess;
}

export function instantToWall(instant: number, timeZone: string): number {
  return instant + zoneOffset(instant, timeZone);
}

export function instantToSerial(instant: number, timeZone: string): number {
  return instantToWall(instant, timeZone) / DAY_MS + EPOCH_DAYS;
}

export function serialToInstant(serial: number, timeZone: string): number {
  // Serials carry about a tenth of a millisecond; the wall clock is whole milliseconds.
  return wallToInstant(Math.round((serial - EPOCH_DAYS) * DAY_MS), timeZone);
}
