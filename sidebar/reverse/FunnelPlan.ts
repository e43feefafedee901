/** A funnel as it goes into the sheet, and as it is taken from selected cells. */

/** Funnel stages found in the selection. `rates` has one entry a stage, to the next one. */
export interface FunnelSelection {
  readonly address: string;
  readonly kind: 'rates' | 'counts';
  readonly stages: readonly { readonly name: string; readonly rate: number; readonly count: number | null }[];
  /** Name of the last stage, where the selection names it (counts). */
  readonly goalName: string | null;
}

export interface FunnelPlan {
  readonly goalName: string;
  readonly target: number;
  readonly targetUnit: string;
  /** Already secured part of the target, 0 when none. */
  readonly secured: number;
  /** With a unit value the target is an amount of money; null: a count. */
  readonly unitValue: number | null;
  readonly stages: readonly { readonly name: string; readonly rate: number }[];
  /** Adds a column of counts that reach the target this surely; null: none. */
  readonly confidence: FunnelConfidence | null;
}

export interface FunnelConfidence {
  /** In (0, 1). */
  readonly level: number;
  /** Cases behind each rate; null: the rates count as known. */
  readonly samples: readonly number[] | null;
}
