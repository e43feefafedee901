import { KpiError } from '../errors/KpiError.ts';
import { checkUnits, type UnitFinding } from '../formula/checkUnits.ts';
import { parseFormula } from '../formula/parseFormula.ts';
import { type QuantityKind, quantityKind } from '../formula/QuantityKind.ts';
import { isMoney } from '../formula/unitAlgebra.ts';
import { evaluateFormula } from '../tree/evaluateFormula.ts';
import { parseStatement, type Side, type Statement, splitStatement } from './parseStatement.ts';
import { type PeriodNote, periodNote, periodScales } from './periodScales.ts';
import { readTerm } from './readTerm.ts';
import { type Repair, repairsOf } from './repairs.ts';
import type { Term } from './Term.ts';

/** Numbers in sentences are rounded: up to this share, a difference is no fault. */
const ROUNDING_SHARE = 0.01;
/** Differences that only binary arithmetic makes. */
const EXACT_SHARE = 1e-9;

export type Verdict =
  | { readonly kind: 'correct' | 'rounded' | 'wrong' }
  /** The right side is `factor` times too large or too small. */
  | { readonly kind: 'powerOfTen' | 'twelve'; readonly factor: number; readonly isSmaller: boolean }
  /** The sentence has no numbers to compare, but its units do not fit. */
  | { readonly kind: 'units' };

export interface StatementAudit {
  readonly verdict: Verdict;
  /** Null in a sentence without numbers. */
  readonly left: number | null;
  /** The right side, with `/月` converted where the left side is a year. */
  readonly right: number | null;
  /** Right ÷ left; null where the left side is 0. */
  readonly ratio: number | null;
  /** Each number that alone would make the sentence true; empty where it is true or lacks a factor. */
  readonly repairs: readonly Repair[];
  /** Money that each unit on the right lacks, where the left is money and the right only counts and rates. */
  readonly missingPrice: number | null;
  /** What the comparison is when one side names a year and the other a month or quarter. */
  readonly periods: PeriodNote | null;
  readonly findings: readonly UnitFinding[];
}

/**
 * Audits a sentence such as `月商8,300万円=UU12万×CVR2.0%×単価3,450円`.
 *
 * Sides that differ by at most 1% are right within rounding. A difference by a power of ten, or by 12
 * (month against year), is called one. A sentence in names alone is judged by its units.
 *
 * @throws STATEMENT_EQUALS, STATEMENT_NO_NUMBER, DIVISION_BY_ZERO, FORMULA_…
 */
export function auditStatement(source: string): StatementAudit {
  let statement: Statement;
  try {
    statement = parseStatement(source);
  } catch (error) {
    const findings = isWithoutNumbers(error) ? auditNames(source) : [];
    if (findings.length === 0) throw error;
    return {
      verdict: { kind: 'units' },
      left: null,
      right: null,
      ratio: null,
      repairs: [],
      missingPrice: null,
      periods: null,
      findings,
    };
  }
  return auditNumbers(statement);
}

function auditNumbers({ left, right }: Statement): StatementAudit {
  const leftValue = valueOfSide(
    left,
    left.terms.map(() => 1),
  );
  const scales = periodScales(left, right);
  const rightValue = valueOfSide(right, scales);
  const verdict = judge(leftValue, rightValue);
  const isRight = verdict.kind === 'correct' || verdict.kind === 'rounded';
  const missingPrice = verdict.kind === 'wrong' && lacksPrice(left, right) ? leftValue / rightValue : null;
  const periods = verdict.kind === 'wrong' ? periodNote(left, right) : null;
  return {
    verdict,
    left: leftValue,
    right: rightValue,
    ratio: leftValue === 0 ? null : rightValue / leftValue,
    repairs:
      isRight || missingPrice !== null ? [] : repairsOf(right, periods ? [periods.count] : scales, leftValue),
    missingPrice,
    periods,
    findings: checkUnits(right.formula, {
      kindOf: (name) => kindOf(right, right.names.indexOf(name)),
      result: left.terms.length === 1 ? { name: left.names[0]!, kind: kindOf(left, 0) } : null,
    }),
  };
}

function valueOfSide(side: Side, scales: readonly number[]): number {
  const values = side.terms.map(({ value }, i) => value * scales[i]!);
  return evaluateFormula(side.formula, side.names, values);
}

function judge(left: number, right: number): Verdict {
  if (Math.abs(right - left) <= EXACT_SHARE * Math.abs(left)) return { kind: 'correct' };
  if (Math.abs(right - left) <= ROUNDING_SHARE * Math.abs(left)) return { kind: 'rounded' };
  const ratio = right / left;
  if (!(ratio > 0) || !Number.isFinite(ratio)) return { kind: 'wrong' };
  const isSmaller = ratio < 1;
  const excess = isSmaller ? 1 / ratio : ratio;
  const power = 10 ** Math.round(Math.log10(excess));
  if (power > 1 && isNear(excess, power)) return { kind: 'powerOfTen', factor: power, isSmaller };
  if (isNear(excess, 12)) return { kind: 'twelve', factor: 12, isSmaller };
  return { kind: 'wrong' };
}

function isNear(value: number, factor: number): boolean {
  return Math.abs(value / factor - 1) <= ROUNDING_SHARE;
}

/** The unit of a number as the unit check reads it; blank where only the label tells. */
function unitOf({ notation, suffix, period }: Term): string {
  const behind = period === null ? suffix : '';
  if (notation === 'percent') return '%';
  if (notation === 'points') return 'pt';
  return notation === 'yen' ? `円${behind}` : behind;
}

function kindOf({ names, terms }: Side, index: number): QuantityKind {
  return quantityKind(names[index]!, unitOf(terms[index]!));
}

function lacksPrice(left: Side, right: Side): boolean {
  const hasMoney = (side: Side) => side.terms.some((_term, i) => isMoney(kindOf(side, i)));
  const areLabelled = right.terms.every(({ label }) => label !== '');
  return areLabelled && hasMoney(left) && !hasMoney(right);
}

function isWithoutNumbers(error: unknown): boolean {
  return error instanceof KpiError && error.code === 'STATEMENT_NO_NUMBER';
}

/** A sentence in names alone says nothing about numbers, but its units may clash. */
function auditNames(source: string): UnitFinding[] {
  const { left, right } = splitStatement(source);
  if (/[\d０-９]/.test(right)) return [];
  const name = readTerm(left.trim())?.label || left.trim();
  return checkUnits(parseFormula(right), {
    kindOf: (part) => quantityKind(part, ''),
    result: { name, kind: quantityKind(name, '') },
  });
}
