import { KpiError } from '../errors/KpiError.ts';
import { foldSigns, isBoundary } from './characters.ts';

/** A known name found in a formula. */
export interface NameMatch {
  readonly name: string;
  readonly length: number;
}

interface Entry {
  readonly name: string;
  readonly folded: string;
}

/** Nothing but signs, or a sign before a quote: only in 『』, else `−a` or `−『a』` could not be said. */
const NEEDS_QUOTES = /^[-+*/()=\s]+$|[-+*/()=\s]『/;

/** The longest name that stands at `start` and ends at a boundary; null when none does. */
export type NameIndex = (source: string, folded: string, start: number) => NameMatch | null;

/**
 * The names a formula may use, ready to be looked for at a place of the text. A name may hold any
 * character, also spaces and operators; the longest one that fits wins. Full- and half-width spellings
 * are the same name unless both are given.
 *
 * @throws NAME_BLANK, NAME_TWICE
 */
export function nameIndex(names: readonly string[]): NameIndex {
  /** By first folded character, longest first. */
  const entries = new Map<string, Entry[]>();
  const seen = new Set<string>();
  names.forEach((name, i) => {
    const place = { argument: 'names', index: i + 1 };
    if (name.trim() === '') throw new KpiError('NAME_BLANK', place);
    if (seen.has(name)) throw new KpiError('NAME_TWICE', { ...place, value: name });
    seen.add(name);
    const folded = foldSigns(name);
    if (NEEDS_QUOTES.test(folded)) return;
    const alike = entries.get(folded.charAt(0)) || [];
    alike.push({ name, folded });
    entries.set(folded.charAt(0), alike);
  });
  entries.forEach((alike) => {
    alike.sort((a, b) => b.name.length - a.name.length);
  });
  return (source, folded, start) => {
    let found: Entry | null = null;
    for (const entry of entries.get(folded.charAt(start)) || []) {
      if (found && entry.name.length < found.name.length) break;
      const end = start + entry.folded.length;
      if (!folded.startsWith(entry.folded, start) || !isBoundary(folded.charAt(end))) continue;
      if (source.startsWith(entry.name, start)) return { name: entry.name, length: entry.name.length };
      found = found || entry;
    }
    return found && { name: found.name, length: found.name.length };
  };
}
