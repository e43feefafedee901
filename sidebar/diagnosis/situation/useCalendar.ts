import { useMemo, useState } from 'preact/hooks';
import { explainedByCalendar } from '../../../src/core/calendar/explainedByCalendar.ts';
import { splitAddress } from '../../parts/address.ts';
import { loadDraft, saveDraft } from '../../state/drafts.ts';
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

const isDays = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((day) => typeof day === 'string');

/**
 * Null where days make no difference, in months and weeks. The company's days are remembered for this sheet of this
 * spreadsheet until others are read.
 */
export function useCalendar(
  { grain, periods, address }: SeriesTable,
  spreadsheetName: string,
): Calendar | null {
  const key = `holidays:${spreadsheetName}:${splitAddress(address).sheet || address}`;
  const [holidays, setHolidays] = useState<ReadonlySet<string>>(() => new Set(loadDraft(key, isDays)));
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
  const keep = (days: ReadonlySet<string>) => {
    saveDraft(key, [...days]);
    setHolidays(days);
  };
  return { isExplained, explained, holidays, setHolidays: keep };
}
