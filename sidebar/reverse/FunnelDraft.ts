import type { Text } from '../i18n/index.ts';
import type { ConfidenceId } from './confidence.ts';
import type { FunnelSelection } from './FunnelPlan.ts';
import type { UnitId } from './units.ts';

/** What stands in the fields of the 逆算 panel, as typed. */
export interface FunnelDraft {
  readonly goalName: string;
  readonly target: string;
  readonly unit: UnitId;
  readonly secured: string;
  readonly unitValue: string;
  /** Business days of the period; null: as the calendar says. */
  readonly days: string | null;
  readonly confidence: ConfidenceId;
  readonly stages: readonly StageDraft[];
}

export interface StageDraft {
  readonly id: number;
  readonly name: string;
  /** In percent, as the field says. */
  readonly rate: string;
  /** The unrounded rate taken from the sheet, until somebody types over it. */
  readonly measured: number | null;
  /** On how many cases the rate was seen; blank: it counts as known. */
  readonly samples: string;
}

/** Names to start from; the numbers are the planner's to give. */
export const emptyDraft = (text: Text['reverse']): FunnelDraft => ({
  goalName: text.exampleGoal,
  target: '',
  unit: 'countMonth',
  secured: '',
  unitValue: '',
  days: null,
  confidence: '90',
  stages: text.exampleStages.map((name, id) => newStage(id, name)),
});

const newStage = (id: number, name = ''): StageDraft => ({ id, name, rate: '', measured: null, samples: '' });

export const exampleDraft = (text: Text['reverse']): FunnelDraft => {
  const rates = ['20', '50', '30'];
  const draft = emptyDraft(text);
  return {
    ...draft,
    target: '12',
    stages: draft.stages.map((stage, i) => ({ ...stage, rate: rates[i]! })),
  };
};

export const addStage = (draft: FunnelDraft): FunnelDraft => ({
  ...draft,
  stages: [...draft.stages, newStage(nextId(draft))],
});

export const removeStage = (draft: FunnelDraft, id: number): FunnelDraft => ({
  ...draft,
  stages: draft.stages.filter((stage) => stage.id !== id),
});

/** One place up (-1) or down (+1); the rate stays with its stage. */
export function moveStage(draft: FunnelDraft, id: number, step: -1 | 1): FunnelDraft {
  const from = draft.stages.findIndex((stage) => stage.id === id);
  const stages = [...draft.stages];
  const [moved] = stages.splice(from, 1);
  stages.splice(from + step, 0, moved!);
  return { ...draft, stages };
}

export const changeStage = (draft: FunnelDraft, id: number, change: Partial<StageDraft>): FunnelDraft => ({
  ...draft,
  stages: draft.stages.map((stage) => (stage.id === id ? { ...stage, ...change } : stage)),
});

/** Stages of the selection in place of the typed ones; target and unit stay. */
export function takeSelection(draft: FunnelDraft, selection: FunnelSelection): FunnelDraft {
  const first = nextId(draft);
  return {
    ...draft,
    goalName: selection.goalName ?? draft.goalName,
    stages: selection.stages.map(({ name, rate, count }, i) => ({
      id: first + i,
      name,
      rate: (rate * 100).toFixed(1),
      measured: rate,
      samples: count === null ? '' : String(count),
    })),
  };
}

const nextId = (draft: FunnelDraft) => Math.max(-1, ...draft.stages.map((stage) => stage.id)) + 1;

export function isFunnelDraft(value: unknown): value is FunnelDraft {
  if (typeof value !== 'object' || value === null) return false;
  const draft = value as Partial<Record<keyof FunnelDraft, unknown>>;
  const texts = [draft.goalName, draft.target, draft.unit, draft.secured, draft.unitValue, draft.confidence];
  return (
    texts.every((text) => typeof text === 'string') &&
    (draft.days === null || typeof draft.days === 'string') &&
    Array.isArray(draft.stages) &&
    draft.stages.length > 0 &&
    draft.stages.every((stage) =>
      [stage?.name, stage?.rate, stage?.samples].every((text) => typeof text === 'string'),
    )
  );
}
