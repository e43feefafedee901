import { useState } from 'preact/hooks';
import type { BookPlan, BookReading } from '../../../src/addon/server/bookTypes.ts';
import type { SheetBlock } from '../../../src/core/book/SheetBlock.ts';
import { KpiError } from '../../../src/core/errors/KpiError.ts';
import { useText } from '../../i18n/index.ts';
import { SidebarFault } from '../../server/faults.ts';
import { useAction } from '../../server/useCall.ts';
import type { Writing } from '../figure/Writing.ts';

interface Planned {
  readonly sheets: readonly SheetBlock[];
  readonly plan: BookPlan;
}

type Stage =
  | Exclude<Writing['stage'], { kind: 'asking' }>
  | (Extract<Writing['stage'], { kind: 'asking' }> & { readonly planned: Planned });

/** Writes into the sheets of the book as they stand now: read again, since they may have been edited meanwhile. */
export function useBookWrite(afterWrite: () => void) {
  const { language } = useText();
  const readBook = useAction('readBook');
  const planBook = useAction('planBook');
  const buildBook = useAction('buildBook');
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });
  const [refused, setRefused] = useState<SidebarFault | null>(null);

  const finish = async ({ sheets, plan }: Planned, mayOverwrite: boolean) => {
    const { fingerprint } = plan;
    const result = await buildBook.run({ sheets, fingerprint, mayOverwrite, language });
    if (result?.isTooLargeToUndo)
      setRefused(new SidebarFault({ code: 'UNDO_TOO_LARGE', data: {}, cell: null }));
    if (!result || result.isTooLargeToUndo) return setStage({ kind: 'idle' });
    setStage({ kind: 'written', result: { address: plan.sheets[0]!.name, undo: result.undo } });
    afterWrite();
  };
  const reset = () => {
    setStage({ kind: 'idle' });
    setRefused(null);
    for (const { clearFault } of [readBook, planBook, buildBook]) clearFault();
  };
  const start = async (layout: (book: BookReading) => readonly SheetBlock[]) => {
    reset();
    const book = await readBook.run();
    if (!book) return;
    try {
      const sheets = layout(book);
      const plan = await planBook.run({ sheets });
      if (!plan) return;
      const placement = { address: plan.sheets[0]!.name, occupied: plan.covers };
      const planned = { sheets, plan };
      if (plan.covers.length > 0) setStage({ kind: 'asking', placement, planned });
      else await finish(planned, false);
    } catch (error) {
      if (!(error instanceof KpiError)) throw error;
      setRefused(new SidebarFault({ code: error.code, data: error.data, cell: null }));
    }
  };
  return {
    stage,
    busy: readBook.busy || planBook.busy || buildBook.busy,
    fault: refused ?? readBook.fault ?? planBook.fault ?? buildBook.fault,
    start,
    overwrite: () => (stage.kind === 'asking' ? finish(stage.planned, true) : undefined),
    keep: () => setStage({ kind: 'kept' }),
    reset,
  } satisfies Writing & { start: typeof start };
}
