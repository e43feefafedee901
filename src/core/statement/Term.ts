import type { Period } from '../periods/Period.ts';

/** How a number of a statement is written, so that a repair can be written the same way. */
export type Notation = 'percent' | 'points' | 'yen' | 'plain';

/** A number of a statement with the name in front of it: `単価3,450円`. */
export interface Term {
  /** Blank where the number stands alone. */
  readonly label: string;
  /** The number as typed, `3,450円`. */
  readonly text: string;
  readonly value: number;
  readonly notation: Notation;
  /** What stands behind the number besides % and 円: `人`, `/月`. */
  readonly suffix: string;
  /** The period the number is counted over, where `/月` or the like says so. */
  readonly period: Period | null;
}
