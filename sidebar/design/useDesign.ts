import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BookReading } from '../../src/addon/server/bookTypes.ts';
import type { SidebarContext } from '../../src/addon/server/types.ts';
import { readBookPlan } from '../../src/core/book/readBookPlan.ts';
import { KpiError } from '../../src/core/errors/KpiError.ts';
import type { Language } from '../../src/core/errors/messages/index.ts';
import type { PlanChange } from '../../src/core/model/mergeEdits.ts';
import type { Plan } from '../../src/core/model/Plan.ts';
import { useText } from '../i18n/index.ts';
import { call } from '../server/call.ts';
import { useAction, useLatest } from '../server/useCall.ts';
import { saveDraft as saveMark } from '../state/drafts.ts';
import { draftInHand, holdDraft } from './draftInHand.ts';
import { type DesignDraft, draftFromJson, draftToJson, emptyDraft } from './plan/DesignDraft.ts';
import { goalOfPlan } from './plan/GoalFields.ts';
import { reconcileDraft, replacingDraft } from './plan/reconcileDraft.ts';
import { designKey } from './resumesDesign.ts';

/** What has to be asked before the draft becomes sheets; no conflicts: it is another plan than theirs. */
interface Question {
  readonly sheets: Plan;
  readonly conflicts: readonly PlanChange[];
}

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
  const [question, setQuestion] = useState<Question | null>(null);
  const [taken, setTaken] = useState<readonly PlanChange[]>([]);
  const [isSaved, setIsSaved] = useState(false);
  const unsaved = useRef<{ text: string | null; timer: number } | null>(null);

  const load = useCallback(async () => {
    const held = draftInHand(spreadsheetName);
    const [kept, book] = await Promise.all([held ? null : readDraft.run(), readBook.run()]);
    // Whether there is a draft is not known: a blank one in its place would soon be saved over it.
    if (kept === undefined) return;
    setHasBook(!!book && book.sheets.length > 0);
    setUnfinished(book ? book.unfinished : null);
    const own = held ?? (kept?.text ? draftFromJson(kept.text, today) : null);
    const written = book ? draftOfBook(book, language) : null;
    // Sheets that are half written come from the draft at hand and say nothing against it.
    if (!own || !written || book?.unfinished) {
      setSource(written && 'book');
      setDraft(own ?? written ?? emptyDraft(today));
      return;
    }
    const found = reconcileDraft(own, written.plan!, null, language);
    const now = found.kind === 'ready' ? found.draft : own;
    // A draft of another plan may go on; it is asked about when it is to become sheets.
    setSource(found.kind === 'foreign' ? 'both' : null);
    setQuestion(found.kind === 'conflict' ? { sheets: written.plan!, conflicts: found.conflicts } : null);
    setTaken(found.kind === 'ready' ? found.taken : []);
    holdDraft(spreadsheetName, now);
    setDraft(now);
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

  const change = (next: DesignDraft): void => {
    holdDraft(spreadsheetName, next);
    setDraft(next);
    setIsSaved(false);
    setSource(null);
    setTaken([]);
    keep(draftToJson(next));
  };

  return {
    draft,
    hasBook,
    unfinished,
    source,
    isSaved,
    isSaving: save.busy,
    fault: readDraft.fault ?? readBook.fault ?? save.fault,
    question,
    taken,
    change,
    /** The plan to write into the sheets as they are now; null: `question` has to be answered first. */
    planFor(found: BookReading): Plan | null {
      const written = draftOfBook(found, language);
      if (!draft?.plan || !written || found.unfinished) return draft?.plan ?? null;
      const reconciled = reconcileDraft(draft, written.plan!, null, language);
      if (reconciled.kind !== 'ready') {
        const conflicts = reconciled.kind === 'conflict' ? reconciled.conflicts : [];
        setQuestion({ sheets: written.plan!, conflicts });
        return null;
      }
      change(reconciled.draft);
      setTaken(reconciled.taken);
      return reconciled.draft.plan;
    },
    async answer(prefer: 'mine' | 'theirs') {
      if (!question || !draft) return;
      const { sheets, conflicts } = question;
      setQuestion(null);
      if (conflicts.length > 0) {
        const reconciled = reconcileDraft(draft, sheets, prefer, language);
        if (reconciled.kind === 'ready') change(reconciled.draft);
      } else if (prefer === 'mine') change(replacingDraft(draft, sheets));
      else await this.openBook();
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
    const { plan } = reading;
    return { step: 'tree', goal: goalOfPlan(plan, language), plan, book: plan };
  } catch (error) {
    if (error instanceof KpiError) return null;
    throw error;
  }
}
