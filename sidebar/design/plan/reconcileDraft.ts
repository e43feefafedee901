import type { Language } from '../../../src/core/errors/messages/index.ts';
import { mergeEdits, type PlanChange } from '../../../src/core/model/mergeEdits.ts';
import { nextId, type Plan } from '../../../src/core/model/Plan.ts';
import { foldWord } from '../../../src/core/words/foldWord.ts';
import type { DesignDraft } from './DesignDraft.ts';
import { goalLike } from './GoalFields.ts';

/** A draft beside sheets that may have been edited by hand since it was begun. */
export type Reconciled =
  /** Nothing stands against going on: what only the sheets changed is in the draft now. */
  | { readonly kind: 'ready'; readonly draft: DesignDraft; readonly taken: readonly PlanChange[] }
  /** Both changed the same; only the planner can say which counts. */
  | { readonly kind: 'conflict'; readonly conflicts: readonly PlanChange[] }
  /** The draft was never made from these sheets: it would replace their plan. */
  | { readonly kind: 'foreign' };

/** @param prefer whose value counts where both changed the same; null: ask */
export function reconcileDraft(
  draft: DesignDraft,
  sheets: Plan,
  prefer: 'mine' | 'theirs' | null,
  language: Language,
): Reconciled {
  if (!draft.plan) return { kind: 'ready', draft, taken: [] };
  if (!draft.book) return { kind: 'foreign' };
  const { plan, taken, conflicts } = mergeEdits(draft.book, draft.plan, sheets, prefer ?? 'mine');
  if (prefer === null && conflicts.length > 0) return { kind: 'conflict', conflicts };
  const goal = goalLike(plan, draft.goal, language);
  return { kind: 'ready', draft: { ...draft, plan, goal, book: sheets }, taken };
}

/**
 * A draft that is to replace the plan of the sheets. Sheets know KPIs by ID: one that goes on under its name keeps
 * the ID it has there, with its actuals; a new one must not take over an ID, and with it somebody else's actuals.
 */
export function replacingDraft(draft: DesignDraft, sheets: Plan): DesignDraft {
  const plan = draft.plan!;
  const known = new Map(sheets.kpis.map(({ id, name }) => [foldWord(name), id]));
  const taken = sheets.kpis.map(({ id }) => id);
  const ids = new Map<string, string>();
  for (const { id, name } of plan.kpis) {
    ids.set(id, known.get(foldWord(name)) ?? nextId(taken));
    taken.push(ids.get(id)!);
  }
  const now = (id: string): string => ids.get(id) ?? id;
  const kpis = plan.kpis.map((kpi) => ({
    ...kpi,
    ...{ id: now(kpi.id), parent: now(kpi.parent), guard: now(kpi.guard) },
  }));
  const influences = plan.influences.map((edge) => ({ ...edge, from: now(edge.from), to: now(edge.to) }));
  return { ...draft, plan: { ...plan, kpis, influences }, book: sheets };
}
