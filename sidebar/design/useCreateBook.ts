import { useRef, useState } from 'preact/hooks';
import type { BookPlan, BookResult, PlannedSheet } from '../../src/addon/server/bookTypes.ts';
import { layoutBook } from '../../src/core/book/layoutBook.ts';
import type { SheetBlock } from '../../src/core/book/SheetBlock.ts';
import { KpiError } from '../../src/core/errors/KpiError.ts';
import type { Plan } from '../../src/core/model/Plan.ts';
import { useText } from '../i18n/index.ts';
import { useAction } from '../server/useCall.ts';

export const PHASES = ['reading', 'planning', 'building'] as const;

export type Creation =
  | { readonly kind: 'idle' }
  | { readonly kind: (typeof PHASES)[number]; readonly sheets: readonly PlannedSheet[] }
  | { readonly kind: 'asking'; readonly blocks: readonly SheetBlock[]; readonly plan: BookPlan }
  | { readonly kind: 'done'; readonly result: BookResult }
  | { readonly kind: 'stopped' }
  /** The plan cannot be laid out beside what the sheets hold. */
  | { readonly kind: 'impossible'; readonly error: KpiError };

/** From the plan to the sheets in three calls: look, find out what differs, write all of it or nothing. */
export function useCreateBook() {
  const { language } = useText();
  const read = useAction('readBook');
  const plan = useAction('planBook');
  const build = useAction('buildBook');
  const [creation, setCreation] = useState<Creation>({ kind: 'idle' });
  const isStopped = useRef(false);

  const write = async (blocks: readonly SheetBlock[], planned: BookPlan, mayOverwrite: boolean) => {
    setCreation({ kind: 'building', sheets: planned.sheets });
    const result = await build.run({ sheets: blocks, fingerprint: planned.fingerprint, mayOverwrite });
    setCreation(result ? { kind: 'done', result } : { kind: 'idle' });
    return result ?? null;
  };

  const lay = async (wanted: Plan): Promise<readonly SheetBlock[] | null> => {
    const found = await read.run();
    if (!found) return null;
    return layoutBook(wanted, language, found);
  };

  return {
    creation,
    fault: read.fault ?? plan.fault ?? build.fault,
    async start(wanted: Plan): Promise<BookResult | null> {
      isStopped.current = false;
      build.clearFault();
      plan.clearFault();
      setCreation({ kind: 'reading', sheets: [] });
      try {
        const blocks = await lay(wanted);
        if (!blocks || isStopped.current) return leave();
        setCreation({ kind: 'planning', sheets: [] });
        const planned = await plan.run({ sheets: blocks });
        if (!planned || isStopped.current) return leave();
        if (planned.covers.length === 0) return write(blocks, planned, false);
        setCreation({ kind: 'asking', blocks, plan: planned });
        return null;
      } catch (error) {
        if (!(error instanceof KpiError)) throw error;
        setCreation({ kind: 'impossible', error });
        return null;
      }
    },
    overwrite: async () => (creation.kind === 'asking' ? write(creation.blocks, creation.plan, true) : null),
    /** Only before the writing: once begun it is carried through. */
    stop() {
      isStopped.current = true;
      setCreation({ kind: 'stopped' });
    },
    reset: () => setCreation({ kind: 'idle' }),
  };

  function leave(): null {
    setCreation(isStopped.current ? { kind: 'stopped' } : { kind: 'idle' });
    return null;
  }
}
