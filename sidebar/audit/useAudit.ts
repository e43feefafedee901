import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PlannedSheet } from '../../src/addon/server/bookTypes.ts';
import type { SidebarContext, UndoResult, UndoSummary } from '../../src/addon/server/types.ts';
import { layoutBook } from '../../src/core/book/layoutBook.ts';
import type { Fix } from '../../src/core/checks/Finding.ts';
import { KpiError } from '../../src/core/errors/KpiError.ts';
import { applyEdits } from '../../src/core/model/edits.ts';
import type { Plan } from '../../src/core/model/Plan.ts';
import { draftInHand, holdDraft } from '../design/draftInHand.ts';
import { calculateTargets } from '../design/plan/calculateTargets.ts';
import { draftFromJson, draftToJson } from '../design/plan/DesignDraft.ts';
import { goalLike } from '../design/plan/GoalFields.ts';
import { useText } from '../i18n/index.ts';
import { useAction } from '../server/useCall.ts';
import { NO_CONSENT, writeBook } from '../server/writeBook.ts';
import { type AuditSubject, type CellPlace, cellOfPlace, chooseSubject } from './AuditSubject.ts';

/** What the last fix did. */
export interface FixDone {
  readonly label: string;
  /** Null: the draft was changed, no sheet. */
  readonly sheets: readonly PlannedSheet[] | null;
  readonly cell: CellPlace | null;
  readonly undo: UndoSummary | null;
}

/** Reads the plan, audits it, and carries out fixes: in the sheets with undo, or in the draft. */
export function useAudit({ spreadsheetName, today }: SidebarContext, refresh: () => void) {
  const { language } = useText();
  const readBook = useAction('readBook');
  const readDraft = useAction('readDraft');
  const planBook = useAction('planBook');
  const buildBook = useAction('buildBook');
  const saveDraft = useAction('saveDraft');
  const [subject, setSubject] = useState<AuditSubject | null>(null);
  const [unreadable, setUnreadable] = useState<KpiError | null>(null);
  const [done, setDone] = useState<FixDone | null>(null);
  const [undone, setUndone] = useState<UndoResult | null>(null);
  const [busyFix, setBusyFix] = useState<Fix | null>(null);
  const [isCovering, setIsCovering] = useState(false);
  const [stale, setStale] = useState<readonly PlannedSheet[]>([]);

  const read = useCallback(async () => {
    setUnreadable(null);
    const [book, kept] = await Promise.all([readBook.run(), readDraft.run()]);
    if (!book) return;
    const draft = draftInHand(spreadsheetName) ?? (kept?.text ? draftFromJson(kept.text, today) : null);
    setStale([]);
    try {
      const chosen = chooseSubject(book, draft);
      setSubject(chosen);
      if (chosen.kind !== 'book') return;
      const planned = await planBook.run({ sheets: layoutBook(chosen.plan, language, book) });
      setStale(planned ? planned.sheets.filter(({ state }) => state !== 'same') : []);
    } catch (error) {
      if (!(error instanceof KpiError)) throw error;
      setSubject(null);
      setUnreadable(error);
    }
  }, [spreadsheetName, today, language, readBook.run, readDraft.run, planBook.run]);
  useEffect(() => {
    read();
  }, [read]);

  /** @param fix null: the sheets are only brought up to date with KPI定義 */
  const fixBook = async (
    from: Extract<AuditSubject, { kind: 'book' }>,
    plan: Plan,
    label: string,
    fix: Fix | null,
  ) => {
    const sheets = layoutBook(plan, language, from.book);
    const planned = await planBook.run({ sheets });
    if (!planned) return;
    if (planned.covers.length > 0) return setIsCovering(true);
    const result = await writeBook(sheets, planned, NO_CONSENT, { language, planBook, buildBook });
    if (result.kind === 'covered' || result.kind === 'tooLargeToUndo') return setIsCovering(true);
    if (result.kind !== 'written') return;
    const cell = fix && firstCell(from, fix);
    setDone({
      label,
      sheets: result.sheets.filter(({ state }) => state !== 'same'),
      cell,
      undo: result.undo,
    });
    refresh();
    await read();
  };
  const fixDraft = async (from: Extract<AuditSubject, { kind: 'draft' }>, plan: Plan, label: string) => {
    const draft = { ...from.draft, plan, goal: goalLike(plan, from.draft.goal, language) };
    holdDraft(spreadsheetName, draft);
    setSubject({ kind: 'draft', plan, draft });
    setDone({ label, sheets: null, cell: null, undo: null });
    await saveDraft.run({ text: draftToJson(draft) });
  };

  return {
    subject,
    unreadable,
    done,
    undone,
    busyFix,
    isCovering,
    isReading: readBook.busy || readDraft.busy,
    fault: readBook.fault ?? readDraft.fault ?? planBook.fault ?? buildBook.fault ?? saveDraft.fault,
    again() {
      setDone(null);
      setUndone(null);
      setIsCovering(false);
      return read();
    },
    async fix(fix: Fix, label: string) {
      if (!subject || subject.kind === 'none' || busyFix) return;
      setBusyFix(fix);
      setDone(null);
      setUndone(null);
      setIsCovering(false);
      const plan = applyEdits(subject.plan, fix.edits);
      try {
        if (subject.kind === 'book') await fixBook(subject, plan, label, fix);
        else await fixDraft(subject, calculateTargets(plan), label);
      } catch (error) {
        if (!(error instanceof KpiError)) throw error;
        setUnreadable(error);
      }
      setBusyFix(null);
    },
    /** Sheets whose formulas, columns or formats are behind what KPI定義 says by now. */
    stale,
    async rebuild(label: string) {
      if (subject?.kind !== 'book' || busyFix) return;
      setDone(null);
      setUndone(null);
      setIsCovering(false);
      await fixBook(subject, subject.plan, label, null);
    },
    isRebuilding: buildBook.busy,
    afterUndo(result: UndoResult) {
      setDone(null);
      setUndone(result);
      refresh();
      return read();
    },
  };
}

/** The cell of KPI定義 that the fix is about. */
function firstCell(subject: AuditSubject, { edits }: Fix): CellPlace | null {
  const [edit] = edits;
  if (edit?.kind === 'rename') return cellOfPlace(subject, { kpi: edit.kpi, field: 'name' });
  if (edit?.kind !== 'set') return null;
  const [field] = Object.keys(edit.values) as (keyof typeof edit.values)[];
  return field ? cellOfPlace(subject, { kpi: edit.kpi, field }) : null;
}
