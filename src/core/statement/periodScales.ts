import type { Period } from '../periods/Period.ts';
import type { Side } from './parseStatement.ts';
import { periodOfLabel, periodsIn } from './periods.ts';

/**
 * By what each number on the right is multiplied so that it counts over the left side's period: a UU of
 * `30万/月` in a statement about 年商 counts twelve times. Only where exactly one number names another
 * period with `/月` or the like, and no number on the right makes the step itself (`× 12`).
 */
export function periodScales(left: Side, right: Side): number[] {
  const whole = periodOf(left);
  const counted = right.terms.filter(({ period }) => period !== null);
  const part = counted.length === 1 ? counted[0]!.period! : null;
  const scale = whole && part ? periodsIn(whole, part) : 1;
  const isExplicit = right.terms.some(
    ({ label, value }) => label === '' && (value === scale || value === 1 / scale),
  );
  return right.terms.map(({ period }) => (period !== null && !isExplicit ? scale : 1));
}

/** One number against another of a shorter period: 年100億 = 四半期35億. */
export interface PeriodNote {
  readonly whole: Period;
  readonly part: Period;
  /** Parts in the whole. */
  readonly count: number;
  /** What the part makes over the whole. */
  readonly total: number;
  /** What each part would be if the whole were split evenly. */
  readonly even: number;
}

/** Null unless each side is one number and their labels name different periods. */
export function periodNote(left: Side, right: Side): PeriodNote | null {
  const [whole, part] = [periodOf(left), periodOf(right)];
  if (!whole || !part || periodsIn(whole, part) <= 1) return null;
  const count = periodsIn(whole, part);
  return { whole, part, count, total: right.terms[0]!.value * count, even: left.terms[0]!.value / count };
}

function periodOf({ terms }: Side): Period | null {
  const [only] = terms;
  return only && terms.length === 1 ? (only.period ?? periodOfLabel(only.label)) : null;
}
