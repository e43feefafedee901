/** Which line is measured against which. */
import { directionOf, stemOf } from './headingWords.ts';
import type { NumberLine } from './readLines.ts';

export interface Pair {
  readonly actual: NumberLine;
  /** Null: a fixed number is needed. */
  readonly target: NumberLine | null;
}

export function pairLines(lines: readonly NumberLine[]): Pair[] {
  const actuals = lines.filter((line) => line.role === 'actual');
  const targets = lines.filter((line) => line.role === 'target');
  const plain = lines.filter((line) => line.role === 'unknown');
  if (actuals.length > 0 && targets.length > 0)
    return actuals.map((actual) => ({ actual, target: matching(actual, targets) }));
  if (targets.length > 0) return fromTargets(targets, plain);
  if (actuals.length > 0) return fromActuals(actuals, plain);
  if (plain.length === 1) return [{ actual: plain[0]!, target: null }];
  return plain.length === 2 ? [{ actual: plain[0]!, target: plain[1]! }] : [];
}

/** Only targets say what they are: 売上, 売上目標. */
function fromTargets(targets: readonly NumberLine[], plain: readonly NumberLine[]): Pair[] {
  const taken = new Set<number>();
  const pairs = targets.flatMap((target) => {
    const actual = matching(
      target,
      plain.filter((line) => !taken.has(line.line)),
    );
    if (!actual) return [];
    taken.add(actual.line);
    return [{ actual, target }];
  });
  return pairs.length > 0 ? pairs : targets.slice(0, 1).map((line) => ({ actual: line, target: null }));
}

/** Only actuals say what they are; a single other line beside a single one is what it is measured against. */
function fromActuals(actuals: readonly NumberLine[], plain: readonly NumberLine[]): Pair[] {
  const single = actuals.length === 1 && plain.length === 1;
  return actuals.map((actual) => ({ actual, target: single ? plain[0]! : null }));
}

/** The one about the same thing, else the same kind of number, else the nearest; the right one when equally near. */
function matching(line: NumberLine, candidates: readonly NumberLine[]): NumberLine | null {
  const stem = stemOf(line.heading);
  const cost = (other: NumberLine) =>
    (stemOf(other.heading) === stem ? 0 : 1e6) +
    (other.isPercent === line.isPercent || other.numbers === 0 || line.numbers === 0 ? 0 : 1e5) +
    Math.abs(other.line - line.line) +
    (other.line < line.line ? 0.5 : 0);
  return candidates.reduce<NumberLine | null>(
    (best, other) => (best === null || cost(other) < cost(best) ? other : best),
    null,
  );
}

export const pairDirection = (pair: Pair, sheetName: string) =>
  directionOf([pair.actual.heading, pair.target ? pair.target.heading : '', sheetName]);
