import { useRef, useState } from 'preact/hooks';
import type { BookPlan, BookReading, BookResult, PlannedSheet } from '../../src/addon/server/bookTypes.ts';
import { layoutBook } from '../../src/core/book/layoutBook.ts';
import type { SheetBlock } from '../../src/core/book/SheetBlock.ts';
import { KpiError } from '../../src/core/errors/KpiError.ts';
import type { Plan } from '../../src/core/model/Plan.ts';
import { useText } from '../i18n/index.ts';
import { useAction } from '../server/useCall.ts';
import { type BookOutcome, type Consent, NO_CONSENT, writeBook } from '../server/writeBook.ts';

export const PHASES = ['reading', 'planning', 'building'] as const;

export type Creation =
  | { readonly kind: 'idle' }
  | {
      readonly kind: (typeof PHASES)[number];
      readonly sheets: readonly PlannedSheet[];
      /** Sheets that a call before this one did not come to; null: this is the first. */
      readonly pending: BookResult['pending'] | null;
    }
  | {
      readonly kind: 'asking';
      /** The consent that is wanted. */
      readonly about: keyof Consent;
      readonly blocks: readonly SheetBlock[];
      readonly plan: BookPlan;
      /** What the planner has said yes to so far. */
      readonly consent: Consent;
    }
  | { readonly kind: 'done'; readonly result: Extract<BookOutcome, { kind: 'written' }> }
  | { readonly kind: 'stopped' }
  /** The plan cannot be laid out beside what the sheets hold. */
  | { readonly kind: 'impossible'; readonly error: KpiError };

type PlanFor = (found: BookReading) => Plan | null;

/** From the plan to the sheets: look, find out what differs, write it in one call or, when that is much, in several. */
export function useCreateBook() {
  const { language } = useText();
  const read = useAction('readBook');
  const planBook = useAction('planBook');
  const buildBook = useAction('buildBook');
  const [creation, setCreation] = useState<Creation>({ kind: 'idle' });
  const isStopped = useRef(false);

  const write = async (blocks: readonly SheetBlock[], plan: BookPlan, consent: Consent) => {
    const { sheets } = plan;
    setCreation({ kind: 'building', sheets, pending: null });
    const outcome = await writeBook(blocks, plan, consent, {
      language,
      planBook,
      buildBook,
      onPart: (pending) => setCreation({ kind: 'building', sheets, pending }),
      isStopped: () => isStopped.current,
    });
    if (outcome.kind === 'covered' || outcome.kind === 'tooLargeToUndo') {
      const about = outcome.kind === 'covered' ? 'mayOverwrite' : 'mayLoseUndo';
      setCreation({ kind: 'asking', about, blocks, plan: outcome.plan, consent });
    } else setCreation(outcome.kind === 'written' ? { kind: 'done', result: outcome } : { kind: 'idle' });
    return outcome;
  };

  const lay = async (choose: PlanFor): Promise<readonly SheetBlock[] | null> => {
    const found = await read.run();
    const wanted = found && choose(found);
    return wanted ? layoutBook(wanted, language, found) : null;
  };

  return {
    creation,
    fault: read.fault ?? planBook.fault ?? buildBook.fault,
    /** @param choose the plan to write, given what the sheets hold now; null: there is something to ask first */
    async start(choose: PlanFor): Promise<BookOutcome | null> {
      isStopped.current = false;
      buildBook.clearFault();
      planBook.clearFault();
      setCreation({ kind: 'reading', sheets: [], pending: null });
      try {
        const blocks = await lay(choose);
        if (!blocks || isStopped.current) return leave();
        setCreation({ kind: 'planning', sheets: [], pending: null });
        const plan = await planBook.run({ sheets: blocks });
        if (!plan || isStopped.current) return leave();
        if (plan.covers.length === 0) return write(blocks, plan, NO_CONSENT);
        setCreation({ kind: 'asking', about: 'mayOverwrite', blocks, plan, consent: NO_CONSENT });
        return null;
      } catch (error) {
        if (!(error instanceof KpiError)) throw error;
        setCreation({ kind: 'impossible', error });
        return null;
      }
    },
    /** Yes to what was asked. */
    async agree() {
      if (creation.kind !== 'asking') return null;
      return write(creation.blocks, creation.plan, { ...creation.consent, [creation.about]: true });
    },
    /** At once before the writing, and then after the call at hand. */
    stop() {
      isStopped.current = true;
      if (creation.kind !== 'building') setCreation({ kind: 'stopped' });
    },
    reset: () => setCreation({ kind: 'idle' }),
  };

  function leave(): null {
    setCreation(isStopped.current ? { kind: 'stopped' } : { kind: 'idle' });
    return null;
  }
}
