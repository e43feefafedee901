import type { Cutoff } from './Cutoff.ts';
import type { Direction } from './Direction.ts';
import { boundaryFactors } from './reaches.ts';
import type { Cutoffs, Judgement } from './verdict.ts';

const product = (factor: number, reference: string): string =>
  factor === 1 ? reference : `${factor}*${reference}`;

/** `left>=right-ABS(right)/2^50`, the spelling of `isAtLeast` and `isAtMost` in `reaches`. */
const compare = (left: string, sign: '>=' | '<=', right: string): string =>
  `${left}${sign}${right}${sign === '>=' ? '-' : '+'}ABS(${right})/2^50`;

function comparison(
  actual: string,
  target: string,
  cutoff: Cutoff,
  sign: '>=' | '<=',
  factors: { readonly below: number; readonly above: number },
): string {
  const left = product(cutoff.scale, actual);
  const above = compare(left, sign, product(factors.above, target));
  if (factors.below === factors.above) return above;
  return `IF(${target}<0,${compare(left, sign, product(factors.below, target))},${above})`;
}

/** The condition of `reaches` for two cells that hold numbers. */
export function reachesFormula(actual: string, target: string, direction: Direction, cutoff: Cutoff): string {
  const { towards, beyond } = boundaryFactors(cutoff);
  const isHighEnough = comparison(actual, target, cutoff, '>=', { below: beyond, above: towards });
  const isLowEnough = comparison(actual, target, cutoff, '<=', { below: towards, above: beyond });
  switch (direction) {
    case 'higher':
      return isHighEnough;
    case 'lower':
      return isLowEnough;
    case 'band':
      return `AND(${isHighEnough},${isLowEnough})`;
  }
}

/**
 * The condition, as native formula text without `=`, under which a cell has a colour: the same verdict as `verdict`
 * and `KPI_STATUS`. TRUE for exactly one judgement where both cells hold numbers, FALSE for all three where one is
 * blank, text or an error.
 *
 * Uses IF, AND, NOT, ISNUMBER, ABS and whole numbers only, so it reads the same in Excel and LibreOffice and needs no
 * decimal separator; argument separators are commas.
 *
 * @param actual Reference such as `$B2`.
 * @param target Reference such as `$C2`. For a fixed target pass whole-number text or a fraction in brackets,
 *   e.g. `(23/10)`.
 */
export function nativeVerdictFormula(
  judgement: Judgement,
  actual: string,
  target: string,
  direction: Direction,
  cutoffs: Cutoffs,
): string {
  const green = reachesFormula(actual, target, direction, cutoffs.green);
  const yellow = reachesFormula(actual, target, direction, cutoffs.yellow);
  const condition = { ok: green, warn: `AND(NOT(${green}),${yellow})`, bad: `NOT(OR(${green},${yellow}))` }[
    judgement
  ];
  return `IF(AND(ISNUMBER(${actual}),ISNUMBER(${target})),${condition},FALSE)`;
}

/** Mark or word of the status cell beside the data: one of three texts, `otherwise` where nothing can be judged. */
export function nativeStatusFormula(
  actual: string,
  target: string,
  direction: Direction,
  cutoffs: Cutoffs,
  texts: Readonly<Record<Judgement | 'missing' | 'unreadable', string>>,
): string {
  const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  const green = reachesFormula(actual, target, direction, cutoffs.green);
  const yellow = reachesFormula(actual, target, direction, cutoffs.yellow);
  const words = `IF(${green},${quoted(texts.ok)},IF(${yellow},${quoted(texts.warn)},${quoted(texts.bad)}))`;
  const isMissing = `IFERROR(OR(${actual}="",${target}=""),FALSE)`;
  const otherwise = `IF(${isMissing},${quoted(texts.missing)},${quoted(texts.unreadable)})`;
  return `IF(AND(ISNUMBER(${actual}),ISNUMBER(${target})),${words},${otherwise})`;
}
