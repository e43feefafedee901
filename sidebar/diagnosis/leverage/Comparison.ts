import type { Form, FunnelTable } from '../table/Table.ts';

/** Counts of the same stages twice: plan and actual, or an earlier and a later stretch. */
export interface Comparison {
  readonly stages: readonly { readonly name: string; readonly form: Form }[];
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly beforeLabel: string;
  readonly afterLabel: string;
  /** How many periods `after` adds up; 1 for a table of stages. */
  readonly periods: number;
}

/** Null where a stage is 0 or missing, since nothing can be divided by it. */
export function comparisonOf(
  stages: Comparison['stages'],
  before: readonly (number | null)[],
  after: readonly (number | null)[],
  labels: readonly [before: string, after: string],
  periods: number,
): Comparison | null {
  const isWhole = [...before, ...after].every((count) => count !== null && count > 0);
  if (!isWhole) return null;
  return {
    stages,
    before: before as number[],
    after: after as number[],
    beforeLabel: labels[0],
    afterLabel: labels[1],
    periods,
  };
}

const PLAN = /目標|計画|予算|前|昨|target|plan|goal|budget|before|last|previous/i;

/** Of a table of stages: the planned or earlier column against the other one; null also with a single stage. */
export function comparisonOfFunnel({ stages, form, columns }: FunnelTable): Comparison | null {
  if (stages.length < 2) return null;
  const planned = Math.max(
    0,
    columns.findIndex(({ heading }) => PLAN.test(heading)),
  );
  const plan = columns[planned]!;
  const actual = columns.find((_, i) => i !== planned)!;
  return comparisonOf(
    stages.map((name) => ({ name, form })),
    plan.counts,
    actual.counts,
    [plan.heading, actual.heading],
    1,
  );
}
