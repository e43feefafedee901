import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BookReading } from '../../src/addon/server/bookTypes.ts';
import { useLatest } from '../server/useCall.ts';

/**
 * The KPI book, read while the sidebar opens, since what is shown first depends on whether it has actuals. A reading
 * that fails is none: the panel that needs the book will say why.
 * @param isWanted false where the menu has chosen what is shown
 */
export function useOpeningBook(isWanted: boolean) {
  const { run } = useLatest('readBook');
  const [book, setBook] = useState<BookReading | null | 'reading'>(isWanted ? 'reading' : null);
  useEffect(() => {
    if (isWanted) run().then((reading) => setBook(reading ?? null));
  }, [run, isWanted]);
  /** From the first change of tools on, panels read for themselves. */
  const forget = useCallback(() => setBook(null), []);
  return { book, forget };
}
