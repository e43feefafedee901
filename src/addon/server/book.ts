import { buildBook as build } from '../book/buildBook.ts';
import { expectBlocks } from '../book/expectBlocks.ts';
import { prepareBook } from '../book/planBook.ts';
import { readBookSheets } from '../book/readBook.ts';
import { labels } from '../labels.ts';
import { withLock } from '../sheet/withLock.ts';
import { BOOK_SECONDS, timeLimit } from '../timeLimit.ts';
import type { BookPlan, BookReading, BookResult, BuildBookRequest, PlanBookRequest } from './bookTypes.ts';

/** The sheets of the KPI book as they stand, wherever the planner moved them. */
export function readBook(): BookReading {
  return readBookSheets(SpreadsheetApp.getActive());
}

/** What building these sheets would write, and what of the planner's it would cover. Writes nothing. */
export function planBook({ sheets }: PlanBookRequest): BookPlan {
  return prepareBook(SpreadsheetApp.getActive(), expectBlocks(sheets)).plan;
}

/** Writes what differs: as much of it as there is time for, or nothing when something fails. */
export function buildBook(request: BuildBookRequest): BookResult {
  const isLate = timeLimit(BOOK_SECONDS);
  expectBlocks(request.sheets);
  const label = labels[request.language === 'en' ? 'en' : 'ja'].bookBuilt;
  const mayLoseUndo = request.mayLoseUndo === true;
  return withLock(() => build(SpreadsheetApp.getActive(), request, { label, mayLoseUndo, isLate }));
}
