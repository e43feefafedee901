import type { Form } from '../table/Table.ts';

/** What the effects are effects on. */
export interface Goal {
  readonly name: string;
  readonly form: Form;
}

/** What a view shows of its rows; the figure for the sheet has them all. */
export const MOST_SHOWN = 24;

/** What 1% more of one lever does. */
export interface StepRow {
  readonly id: string;
  readonly name: string;
  readonly form: Form;
  readonly level: number;
  readonly effect: number;
  /** Only watched: a part of another lever, or a condition nobody moves. */
  readonly isPart: boolean;
}

/** What one lever alone does, restored to its plan or earlier level. */
export interface BackRow {
  readonly id: string;
  readonly name: string;
  readonly form: Form;
  readonly from: number;
  readonly to: number;
  readonly effect: number;
  /** How few cases a rate rests on; null: enough. */
  readonly fewCases: number | null;
}

/** What the worst and the best level seen of one lever would do if it went on. */
export interface PastRow {
  readonly id: string;
  readonly name: string;
  readonly form: Form;
  readonly low: number;
  readonly high: number;
  readonly down: number;
  readonly up: number;
}

/** The levers of a goal in three views. */
export interface LeverageRows {
  readonly goal: Goal;
  readonly steps: readonly StepRow[];
  /** Largest gain first; what has not fallen is left out. */
  readonly back: readonly BackRow[];
  /** Widest first; null: a table without periods. */
  readonly past: readonly PastRow[] | null;
}

/** Fewer cases say little about a rate. */
export const FEW_CASES = 20;
export const STEP = 0.01;

export const byWidth = (a: PastRow, b: PastRow): number => b.up - b.down - (a.up - a.down);
