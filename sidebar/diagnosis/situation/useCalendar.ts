import { useMemo, useState } from 'preact/hooks';
import { explainedByCalendar } from '../../../src/core/calendar/explainedByCalendar.ts';
import type { SeriesTable } from '../table/Table.ts';

/** Which days of a daily table the calendar explains: national holidays, the company's own, and the day after them. */
export interface Calendar {
  /** One a period. */
  readonly isExplained: readonly boolean[];
  /** Labels of the explained periods, in order. */
  readonly explained: readonly string[];
  /** The company's own days, yyyy-MM-dd. */
  readonly holidays: ReadonlySet<string>;
  setHolidays(holidays: ReadonlySet<string>): void;
}

/** Null where days make no difference, in months and weeks. */
export function useCalendar({ grain, periods }: SeriesTable): Calendar | null {
  const [holidays, setHolidays] = useState<ReadonlySet<string>>(new Set());
  const isExplained = useMemo(
    () =>
      explainedByCalendar(
        periods.map(({ date }) => date ?? ''),
        holidays,
      ),
    [periods, holidays],
  );
  if (grain !== 'day') return null;
  const explained = periods.filter((_, at) => isExplained[at]).map(({ label }) => label);
  return { isExplained, explained, holidays, setHolidays };
}
