import type { Host, HostOptions } from '../../../host/index.ts';
import { openBook, sheetOf } from '../../addon/support/openBook.ts';

const books = new Map<string, object>();

/** The planner's sheet, small, because it is compared as a whole again and again; made once and then opened. */
export function openTable(sheet = '表', options: HostOptions = {}): Host {
  const key = JSON.stringify([sheet, options]);
  const book = books.get(key) ?? makeTable(sheet, options).save();
  books.set(key, book);
  return openBook({}, { ...options, book });
}

function makeTable(sheet: string, options: HostOptions): Host {
  const host = openBook(
    {
      [sheet]: [
        ['店', '実績', '目標', ''],
        ['A', 90, 100, ''],
        ['B', 120.5, 100, ''],
        ['C', 10, 100, ''],
        ['合計', '=SUM(B2:B4)', '=SUM(C2:C4)', ''],
      ],
    },
    options,
  );
  const opened = sheetOf(host, sheet);
  opened.deleteRows(21, opened.getMaxRows() - 20);
  opened.deleteColumns(11, opened.getMaxColumns() - 10);
  return host;
}
