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

/**
 * The names a formula may use, ready to be looked for at a place of the text. A name may hold any
 * character, also spaces and operators; the longest one that fits wins. Full- and half-width spellings
 * are the same name unless both are given.
 */
export class NameIndex {
  /** By first folded character, longest first. */
  private readonly entries = new Map<string, Entry[]>();

  /** @throws NAME_BLANK, NAME_TWICE */
  constructor(names: readonly string[]) {
    const seen = new Set<string>();
    names.forEach((name, index) => {
      if (name.trim() === '') throw new KpiError('NAME_BLANK', { argument: 'names', index: index + 1 });
      if (seen.has(name))
        throw new KpiError('NAME_TWICE', { argument: 'names', index: index + 1, value: name });
      seen.add(name);
      const folded = foldSigns(name);
      if (NEEDS_QUOTES.test(folded)) return;
      const alike = this.entries.get(folded.charAt(0));
      if (alike) alike.push({ name, folded });
      else this.entries.set(folded.charAt(0), [{ name, folded }]);
    });
    for (const alike of this.entries.values()) alike.sort((a, b) => b.name.length - a.name.length);
  }

  /** The longest name that stands at `start` and ends at a boundary; null when none does. */
  matchAt(source: string, folded: string, start: number): NameMatch | null {
    let found: Entry | null = null;
    for (const entry of this.entries.get(folded.charAt(start)) ?? []) {
      if (found && entry.name.length < found.name.length) break;
      const end = start + entry.folded.length;
      if (!folded.startsWith(entry.folded, start) || !isBoundary(folded.charAt(end))) continue;
      if (source.startsWith(entry.name, start)) return { name: entry.name, length: entry.name.length };
      found = found ?? entry;
    }
    return found && { name: found.name, length: found.name.length };
  }
}
