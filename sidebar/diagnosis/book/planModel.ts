import { KpiError } from '../../../src/core/errors/KpiError.ts';
import type { FormulaNode } from '../../../src/core/formula/FormulaNode.ts';
import type { Kpi } from '../../../src/core/model/Kpi.ts';
import { type PlanFormula, planFormulas } from '../../../src/core/model/planFormulas.ts';
import { compilePlan } from '../../../src/core/tree/compilePlan.ts';
import { evaluate } from '../../../src/core/tree/evaluate.ts';
import type { Tape } from '../../../src/core/tree/Tape.ts';
import type { BookSubject } from './BookSubject.ts';
import { levelIn } from './levelIn.ts';

/** A KPI the KGI is calculated from, at its level in the plan's own terms: a sum as its pace, a rate as it is. */
export interface PlanLever {
  readonly kpi: Kpi;
  readonly now: number;
  /** Without actuals the target stands in for the level, which has to be said. */
  readonly isAssumed: boolean;
}

/** The KGI as a formula of levers. */
export interface PlanModel {
  readonly goal: Kpi;
  /** Its inputs are the levers, in their order. */
  readonly tape: Tape;
  readonly levers: readonly PlanLever[];
  /** The KGI at today's levels, in its own period. */
  readonly result: number;
  /** The same with every lever opened down to what is only watched; null: there is nothing below. */
  readonly detail: { readonly tape: Tape; readonly levers: readonly PlanLever[] } | null;
}

export type PlanModelFault =
  | { readonly kind: 'noFormula' }
  | { readonly kind: 'unknown'; readonly names: readonly string[] }
  | { readonly kind: 'error'; readonly error: KpiError };

/** What the KGI is made of, with today's levels. A pursued KPI is a lever even where watched numbers add up to it. */
export function planModel(subject: BookSubject): PlanModel | PlanModelFault {
  const { kgi, plan } = subject;
  const formulas = planFormulas(plan);
  if (!kgi || !formulas.get(kgi.id)?.node) return { kind: 'noFormula' };
  const isWatchedOnly = ({ kpi, parts }: PlanFormula) =>
    kpi.kind === 'kpi' && parts.every((part) => part.kind === 'action');
  try {
    const coarse = compile(subject, kgi, formulas, isWatchedOnly);
    const fine = compile(subject, kgi, formulas, () => false);
    const unknown = coarse.levers.filter(({ now }) => now === null).map(({ kpi }) => kpi.name);
    if (unknown.length > 0) return { kind: 'unknown', names: unknown };
    const levers = coarse.levers as PlanLever[];
    const result = evaluate(
      coarse.tape,
      levers.map(({ now }) => now),
    );
    if (!Number.isFinite(result) || result === 0) return { kind: 'unknown', names: [kgi.name] };
    const isMore = fine.levers.length > levers.length && fine.levers.every(({ now }) => now !== null);
    return {
      goal: kgi,
      tape: coarse.tape,
      levers,
      result,
      detail: isMore ? (fine as PlanModel['detail']) : null,
    };
  } catch (error) {
    if (error instanceof KpiError) return { kind: 'error', error };
    throw error;
  }
}

function compile(
  subject: BookSubject,
  goal: Kpi,
  formulas: ReadonlyMap<string, PlanFormula>,
  isClosed: (formula: PlanFormula) => boolean,
) {
  const opened = new Map<string, FormulaNode>();
  const leaves = new Map<string, Kpi>();
  const open = [goal];
  while (open.length > 0) {
    const kpi = open.pop()!;
    if (opened.has(kpi.name) || leaves.has(kpi.name)) continue;
    const formula = formulas.get(kpi.id);
    if (!formula?.node || (kpi !== goal && isClosed(formula))) leaves.set(kpi.name, kpi);
    else {
      opened.set(kpi.name, formula.node);
      open.push(...[...formula.parts].reverse());
    }
  }
  const tape = compilePlan(opened, goal.name, [...leaves.keys()]);
  const levers = tape.names.map((name) => {
    const kpi = leaves.get(name)!;
    const level = levelIn(kpi, subject, [subject.horizon.start, subject.horizon.last]);
    return { kpi, now: level ?? kpi.target, isAssumed: level === null };
  });
  return { tape, levers };
}
