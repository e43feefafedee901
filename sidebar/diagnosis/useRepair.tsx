import { useState } from 'preact/hooks';
import type { UndoResult } from '../../src/addon/server/types.ts';
import { formatNumber } from '../format.ts';
import { useText } from '../i18n/index.ts';
import { splitAddress } from '../parts/address.ts';
import { UndoneMessage } from '../parts/UndoneMessage.tsx';
import { repairedActuals } from './book/repairedActuals.ts';
import { useBookWrite } from './book/useBookWrite.ts';
import { FigureMessages } from './figure/FigureMessages.tsx';
import type { CellProblem } from './table/Table.ts';
import { useCellWrite } from './useCellWrite.ts';

/**
 * Mends a cell that is certainly mistyped, in the book or in the planner's own table, with undo.
 * @param afterWrite reads again what was mended
 */
export function useRepair(isBook: boolean, afterWrite: () => void) {
  const { diagnosis, language } = useText();
  const inBook = useBookWrite(afterWrite);
  const inTable = useCellWrite(afterWrite);
  const writing = isBook ? inBook : inTable;
  const [mended, setMended] = useState({ address: '', value: 0 });
  const [undone, setUndone] = useState<UndoResult | null>(null);
  const afterUndo = (result: UndoResult) => {
    setUndone(result);
    writing.reset();
    afterWrite();
  };
  const isSilent = writing.stage.kind === 'idle' && !writing.fault && !undone;
  return {
    busy: writing.busy,
    start(problem: CellProblem, value: number) {
      const { address } = problem;
      setMended({ address, value });
      setUndone(null);
      if (isBook) inBook.start((book) => repairedActuals(book, address, value, language));
      else inTable.start(problem, value);
    },
    /** What became of it; null: nothing was mended. */
    notice: isSilent ? null : (
      <>
        <FigureMessages
          writing={writing}
          written={() =>
            diagnosis.problems.fixed(
              splitAddress(mended.address).cells,
              formatNumber(mended.value, language, 10),
            )
          }
          onUndone={afterUndo}
        />
        {undone && writing.stage.kind === 'idle' && <UndoneMessage result={undone} />}
      </>
    ),
  };
}
