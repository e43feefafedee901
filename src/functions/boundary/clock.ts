/**
 * The one thing a custom function needs from the spreadsheet besides its arguments: its time zone. A date cell arrives
 * as an instant, and which calendar day that is depends on the spreadsheet's zone, not on the script's.
 */
export interface Clock {
  /** Today, yyyy-MM-dd. */
  today(): string;
  /** The calendar day of an instant, yyyy-MM-dd. */
  dayOf(instant: Date): string;
}

const padded = (n: number, width: number): string => String(n).padStart(width, '0');

/** The script's own zone: right wherever it is the spreadsheet's as well. */
const scriptClock: Clock = {
  today: () => scriptClock.dayOf(new Date()),
  dayOf: (instant) =>
    `${padded(instant.getFullYear(), 4)}-${padded(instant.getMonth() + 1, 2)}-${padded(instant.getDate(), 2)}`,
};

let current: Clock = scriptClock;

/** Plugs in the spreadsheet's clock. It is asked only when a date is read, never while the script loads. */
export function setClock(clock: Clock): void {
  current = clock;
}

export const clock = (): Clock => current;
