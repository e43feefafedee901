import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BookReading } from '../../src/addon/server/bookTypes.ts';
import type { SidebarContext } from '../../src/addon/server/types.ts';
import { readBookPlan } from '../../src/core/book/readBookPlan.ts';
import { KpiError } from '../../src/core/errors/KpiError.ts';
import type { Language } from '../../src/core/errors/messages/index.ts';
import { useText } from '../i18n/index.ts';
import { call } from '../server/call.ts';
import { useAction, useLatest } from '../server/useCall.ts';
import { saveDraft as saveMark } from '../state/drafts.ts';
import { draftInHand, holdDraft } from './draftInHand.ts';
import { type DesignDraft, draftFromJson, draftToJson, emptyDraft } from './plan/DesignDraft.ts';
import { goalOfPlan } from './plan/GoalFields.ts';
import { designKey } from './resumesDesign.ts';

/** Typing is over for a moment. */
const SAVE_AFTER_MS = 1500;

/** The plan in the wizard: read once, kept with every change. Null while it is being read. */
export function useDesign({ spreadsheetName, today }: SidebarContext) {
  const { language } = useText();
  const readDraft = useAction('readDraft');
  const readBook = useAction('readBook');
  const save = useLatest('saveDraft');
  const [draft, setDraft] = useState<DesignDraft | null>(draftInHand(spreadsheetName));
  const [hasBook, setHasBook] = useState(false);
  const [unfinished, setUnfinished] = useState<BookReading['unfinished']>(null);
  const [source, setSource] = useState<'book' | 'both' | null>(null);
  const [isSaved, setIsSaved] = useState(false);
  const unsaved = useRef<{ text: string | null; timer: number } | null>(null);

  const load = useCallback(async () => {
    const held = draftInHand(spreadsheetName);
    const [kept, book] = await Promise.all([held ? null : readDraft.run(), readBook.run()]);
    setHasBook(!!book && book.sheets.length > 0);
    setUnfinished(book ? book.unfinished : null);
    if (held) return;
    const own = kept?.text ? draftFromJson(kept.text, today) : null;
    const written = book ? draftOfBook(book, language) : null;
    setSource(written && (own ? 'both' : 'book'));
    setDraft(own ?? written ?? emptyDraft(today));
  }, [spreadsheetName, today, language, readDraft.run, readBook.run]);
  useEffect(() => {
    load();
  }, [load]);

  const flush = useCallback(async () => {
    const waiting = unsaved.current;
    if (!waiting) return;
    clearTimeout(waiting.timer);
    unsaved.current = null;
    const answer = await save.run({ text: waiting.text });
    setIsSaved(answer !== undefined && waiting.text !== null);
  }, [save.run]);

  // Leaving the tab with something unsaved: the call goes out, its answer concerns nobody any more.
  useEffect(
    () => () => {
      const waiting = unsaved.current;
      if (!waiting) return;
      clearTimeout(waiting.timer);
      call('saveDraft', { text: waiting.text }).catch(() => undefined);
    },
    [],
  );

  const keep = (text: string | null) => {
    if (unsaved.current) clearTimeout(unsaved.current.timer);
    unsaved.current = { text, timer: window.setTimeout(flush, SAVE_AFTER_MS) };
    saveMark(designKey(spreadsheetName), text !== null);
  };

  return {
    draft,
    hasBook,
    unfinished,
    source,
    isSaved,
    isSaving: save.busy,
    fault: readDraft.fault ?? readBook.fault ?? save.fault,
    change(next: DesignDraft) {
      holdDraft(spreadsheetName, next);
      setDraft(next);
      setIsSaved(false);
      setSource(null);
      keep(draftToJson(next));
    },
    /** Saves now instead of in a moment. */
    save() {
      if (!unsaved.current && draft) keep(draftToJson(draft));
      return flush();
    },
    /** The sheets hold the plan now and are its only source: whoever comes back reads it from there. */
    async handOver() {
      holdDraft(spreadsheetName, null);
      keep(null);
      await flush();
    },
    reload: load,
    async openBook() {
      await this.handOver();
      await load();
    },
    startOver() {
      const blank = emptyDraft(today);
      holdDraft(spreadsheetName, blank);
      setDraft(blank);
      setSource(null);
      keep(null);
      return flush();
    },
  };
}

/** The plan of the sheets, to be changed; null: no book, or one whose headings are gone (the check says which). */
function draftOfBook(book: BookReading, language: Language): DesignDraft | null {
  try {
    const reading = readBookPlan(book);
    if (!reading?.plan.kpis.some(({ kind }) => kind === 'kgi')) return null;
    return { step: 'tree', goal: goalOfPlan(reading.plan, language), plan: reading.plan };
  } catch (error) {
    if (error instanceof KpiError) return null;
    throw error;
  }
}
