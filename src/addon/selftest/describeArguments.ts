import { isDate } from '../../core/calendar/isDate.ts';
import { spreadsheetClock } from '../spreadsheetClock.ts';

const longest = 200;

/** A formula's arguments as they arrive, as JSON that tells a date and what is missing from text. */
export const describeArguments = (values: readonly unknown[]): string =>
  JSON.stringify(values, function (this: Record<string, unknown>, key) {
    // JSON has turned a date into text before it asks.
    const value = this[key];
    return isDate(value) ? { day: spreadsheetClock.dayOf(value) } : value === undefined ? {} : value;
  }).slice(0, longest);
