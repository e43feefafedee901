import type { Day } from '../../core/calendar/Day.ts';
import { clock } from './clock.ts';
import { asDay } from './readers.ts';
import { optional } from './singleCell.ts';

/** The day up to which results are known; blank: today in the spreadsheet's time zone. */
export const asOfDay = (value: unknown): Day =>
  optional('as_of', value, asDay) ?? asDay(clock().today(), { argument: 'as_of' });
