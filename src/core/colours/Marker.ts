/**
 * Conditional-format rules have no name of their own. Ours carry one in their formula, as a term that is always
 * true: `N("kpi:mf3k2:ok:higher:0.8:1")=0`. It travels with the rule through inserted rows, renames and copies, and
 * holds what the rule's cells do not say: the direction, the cut-offs and a fixed target.
 */
import type { Direction } from '../judge/Direction.ts';
import type { Verdict } from './marks.ts';

/** What a rule colours: the judged cells, the status words beside them, or the legend. */
export type Part = 'cell' | 'word' | 'key';

export interface Marker {
  readonly id: string;
  readonly verdict: Verdict;
  readonly part: Part;
  readonly direction: Direction;
  readonly yellow: number;
  readonly green: number;
  /** Null: the target stands in cells, which the formula names. */
  readonly fixedTarget: number | null;
}

export function markerTerm(marker: Marker): string {
  const { id, verdict, part, direction, yellow, green, fixedTarget } = marker;
  const place = part === 'cell' ? verdict : `${verdict}-${part}`;
  const fixed = fixedTarget === null ? [] : [fixedTarget];
  return `N("${['kpi', id, place, direction, yellow, green, ...fixed].join(':')}")=0`;
}

const pattern =
  /N\("kpi:([a-z0-9]+):(ok|warn|bad|none)(?:-(word|key))?:(higher|lower|band):([^:"]+):([^:"]+)(?::([^:"]+))?"\)/i;

/** Null: the formula is not one of ours. */
export function readMarker(formula: string): Marker | null {
  const match = pattern.exec(formula);
  if (!match) return null;
  const [, id, verdict, part, direction, yellow, green, fixed] = match;
  return {
    id: id!,
    verdict: verdict as Verdict,
    part: (part || 'cell') as Part,
    direction: direction as Direction,
    yellow: Number(yellow),
    green: Number(green),
    fixedTarget: fixed === undefined ? null : Number(fixed),
  };
}
