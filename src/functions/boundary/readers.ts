import { type Day, isDay } from '../../core/calendar/Day.ts';
import { isDate } from '../../core/calendar/isDate.ts';
import { parseDay } from '../../core/calendar/parseDay.ts';
import { type ErrorData, KpiError } from '../../core/errors/KpiError.ts';
import { parseNumber } from '../../core/numbers/parseNumber.ts';
import { readChoice } from '../../core/words/readChoice.ts';
import type { Words } from '../../core/words/Words.ts';
import { clock } from './clock.ts';

/** Turns the content of one cell that is not blank into a value. `place` says where it stands, for the error. */
export type Reader<T> = (value: unknown, place: ErrorData) => T;

/** `#N/A`, `#REF!`, `#DIV/0!`…: what Sheets hands over for a cell in error. */
const ERROR_VALUE = /^#[A-Z_]+(?:\/[A-Z0-9]+)?[!?]?$/;

/** Refuses cells in error by name before anything else looks at them. @throws CELL_ERROR */
export function read<T>(reader: Reader<T>, value: unknown, place: ErrorData): T {
  if (typeof value === 'string' && ERROR_VALUE.test(value))
    throw new KpiError('CELL_ERROR', { ...place, value });
  return reader(value, place);
}

/** A finite number, or text in planner notation. @throws NOT_A_NUMBER */
export const asNumber: Reader<number> = (value, place) => {
  const number = typeof value === 'string' ? parseNumber(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  throw new KpiError('NOT_A_NUMBER', { ...place, value });
};

/** A calendar day from a date cell, date text or a serial number. @throws NOT_A_DATE */
export const asDay: Reader<Day> = (value, place) => {
  const day = dayOf(value);
  if (day !== null && isDay(day)) return day;
  throw new KpiError('NOT_A_DATE', { ...place, value });
};

function dayOf(value: unknown): Day | null {
  if (typeof value === 'string') return parseDay(value);
  if (typeof value === 'number') return Math.floor(value);
  return isDate(value) && !Number.isNaN(value.getTime()) ? parseDay(clock().dayOf(value)) : null;
}

/** Text or a number to be shown as it is. @throws NOT_TEXT */
export const asLabel: Reader<string | number> = (value, place) => {
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) return value;
  throw new KpiError('NOT_TEXT', { ...place, value });
};

/** One of the given choices, by any of its words. @throws UNKNOWN_WORD */
export const asChoice =
  <Id extends string>(choices: Words<Id>): Reader<Id> =>
  (value, place) => {
    const choice = typeof value === 'string' ? readChoice(choices, value) : null;
    if (choice !== null) return choice;
    throw new KpiError('UNKNOWN_WORD', { ...place, value, choices });
  };
