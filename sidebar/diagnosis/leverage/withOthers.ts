import type { Change } from './changeOf.ts';

/** More steps than this are no picture any more. */
const MOST_STEPS = 12;

/** The largest parts of a change in their own order, and what the others come to together; null: there are none. */
export function withOthers(parts: Change['parts']): {
  readonly parts: Change['parts'];
  readonly others: { readonly count: number; readonly part: number } | null;
} {
  if (parts.length <= MOST_STEPS) return { parts, others: null };
  const bySize = parts.filter(({ part }) => part !== 0).sort((a, b) => Math.abs(b.part) - Math.abs(a.part));
  const shown = new Set(bySize.slice(0, MOST_STEPS - 1));
  const rest = parts.filter((one) => !shown.has(one));
  return {
    parts: parts.filter((one) => shown.has(one)),
    others: { count: rest.length, part: rest.reduce((total, { part }) => total + part, 0) },
  };
}
