/** The spreadsheet's own time zone; the script's is one for all users. Asked only when a date is read. */
let timeZone: string | null = null;

function zone(): string {
  timeZone = timeZone ?? SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  return timeZone;
}

export const spreadsheetClock = {
  /** Today, yyyy-MM-dd. */
  today: (): string => spreadsheetClock.dayOf(new Date()),
  /** The calendar day of an instant, yyyy-MM-dd. */
  dayOf: (instant: Date): string => Utilities.formatDate(instant, zone(), 'yyyy-MM-dd'),
};
