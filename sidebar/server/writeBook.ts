/** Building the book in as many calls as it takes: a long build stops between two sheets and is called again. */
import type { BookPlan, BookResult, PlannedSheet } from '../../src/addon/server/bookTypes.ts';
import type { Language, UndoSummary } from '../../src/addon/server/types.ts';
import type { SheetBlock } from '../../src/core/book/SheetBlock.ts';
import type { Call } from './useCall.ts';

interface Options {
  /** How the undo is named. */
  readonly language: Language;
  readonly planBook: Call<'planBook'>;
  readonly buildBook: Call<'buildBook'>;
  /** After every call that did not finish, with the sheets still to be written. */
  readonly onPart?: (pending: BookResult['pending']) => void;
  /** Asked before every further call. */
  readonly isStopped?: () => boolean;
}

export type BookOutcome =
  /** `sheets` says what was written by all calls together. */
  | { readonly kind: 'written'; readonly sheets: readonly PlannedSheet[]; readonly undo: UndoSummary | null }
  | { readonly kind: 'stopped' }
  /** Meanwhile somebody typed where the rest is to go. */
  | { readonly kind: 'covered'; readonly plan: BookPlan }
  /** Nothing is written yet, because it could not be undone: goes on with `mayLoseUndo`. */
  | { readonly kind: 'tooLargeToUndo'; readonly plan: BookPlan }
  | { readonly kind: 'failed' };

/** What the planner has said yes to. */
export interface Consent {
  readonly mayOverwrite: boolean;
  readonly mayLoseUndo: boolean;
}

export const NO_CONSENT: Consent = { mayOverwrite: false, mayLoseUndo: false };

export async function writeBook(
  blocks: readonly SheetBlock[],
  first: BookPlan,
  consent: Consent,
  { language, planBook, buildBook, onPart, isStopped }: Options,
): Promise<BookOutcome> {
  const agreed = first.covers.map(({ address }) => address);
  let plan = first;
  for (;;) {
    const { fingerprint } = plan;
    const result = await buildBook.run({ sheets: blocks, fingerprint, ...consent, language });
    if (!result) return { kind: 'failed' };
    if (result.isTooLargeToUndo) return { kind: 'tooLargeToUndo', plan };
    if (result.pending.length === 0) return { kind: 'written', sheets: first.sheets, undo: result.undo };
    onPart?.(result.pending);
    const next = await planBook.run({ sheets: blocks });
    if (!next) return { kind: 'failed' };
    if (isStopped?.()) return { kind: 'stopped' };
    if (next.covers.some(({ address }) => !agreed.includes(address))) return { kind: 'covered', plan: next };
    plan = next;
  }
}
