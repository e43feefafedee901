import { useRef, useState } from 'preact/hooks';
import type { BookReading } from '../../src/addon/server/bookTypes.ts';
import { foundSheet } from '../../src/core/book/FoundBook.ts';
import { KpiError } from '../../src/core/errors/KpiError.ts';
import { SidebarFault } from '../server/faults.ts';
import { useLatest } from '../server/useCall.ts';
import { type BookSubject, bookSubject } from './book/BookSubject.ts';
import { readTable } from './table/readTable.ts';
import type { Diagnosable, TableFault } from './table/Table.ts';

/** What is diagnosed: the KPI book, or the table the planner selected. */
export type Source =
  | { readonly kind: 'reading' }
  | { readonly kind: 'book'; readonly subject: BookSubject }
  | { readonly kind: 'table'; readonly table: Diagnosable }
  | { readonly kind: 'unreadable'; readonly why: TableFault }
  | { readonly kind: 'none' }
  | { readonly kind: 'stopped' };

/**
 * Reads the KPI book where there is one with actuals, else the selection; the planner may change between them.
 * @param opened the book as it was read when the sidebar opened; null: it is read now
 */
export function useActuals(today: string, opened: BookReading | null) {
  const book = useLatest('readBook');
  const selection = useLatest('readTable');
  const [source, setSource] = useState<Source>({ kind: 'reading' });
  const [unreadable, setUnreadable] = useState<SidebarFault | null>(null);
  const [hasBook, setHasBook] = useState(false);
  const [emptySheet, setEmptySheet] = useState<string | null>(null);
  /** Answers to what was stopped or asked before are void. */
  const turn = useRef(0);

  const readSelection = async () => {
    const mine = ++turn.current;
    setUnreadable(null);
    setSource({ kind: 'reading' });
    const reading = await selection.run({ wholeTable: true, withNames: false });
    if (mine !== turn.current) return;
    if (!reading) return setSource({ kind: 'none' });
    const table = readTable(reading);
    setSource(typeof table === 'string' ? { kind: 'unreadable', why: table } : { kind: 'table', table });
  };
  /** Whether there is a book to diagnose. */
  const take = (reading: BookReading): boolean => {
    const sheet = foundSheet(reading, 'actuals');
    try {
      const subject = bookSubject(reading, today);
      setHasBook(subject !== null);
      setEmptySheet(sheet && !subject ? sheet.name : null);
      if (subject) setSource({ kind: 'book', subject });
      return subject !== null;
    } catch (error) {
      if (!(error instanceof KpiError)) throw error;
      setHasBook(false);
      setUnreadable(new SidebarFault({ code: error.code, data: error.data, cell: null }));
      setSource({ kind: 'none' });
      return true;
    }
  };
  const readBook = async (orSelection = false) => {
    const mine = ++turn.current;
    setUnreadable(null);
    setSource({ kind: 'reading' });
    const reading = await book.run();
    if (mine !== turn.current) return;
    if (reading && take(reading)) return;
    if (orSelection) await readSelection();
    else setSource({ kind: 'none' });
  };
  return {
    source,
    hasBook,
    emptySheet,
    fault: unreadable ?? selection.fault ?? book.fault,
    readSelection: () => readSelection(),
    readBook: () => readBook(),
    /** What the panel opens with. */
    start() {
      if (!opened || !take(opened)) readBook(true);
    },
    stop() {
      turn.current++;
      setSource({ kind: 'stopped' });
    },
  };
}
