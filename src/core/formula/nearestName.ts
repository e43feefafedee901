/** Longer names are no typing slips of each other, and comparing them costs the product of their lengths. */
const LONGEST_COMPARED = 60;

/**
 * The known name a mistyped one most likely means: the one with the fewest typing slips, if they touch
 * less than half of it. Null when nothing comes close.
 */
export function nearestName(typed: string, names: readonly string[]): string | null {
  if (typed.length > LONGEST_COMPARED) return null;
  let nearest: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const name of names) {
    if (name.length > LONGEST_COMPARED) continue;
    const slips = editDistance(foldCase(typed), foldCase(name));
    if (slips < fewest && 2 * slips <= Math.max(typed.length, name.length)) {
      fewest = slips;
      nearest = name;
    }
  }
  return nearest;
}

function foldCase(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Levenshtein distance: insertions, deletions and replacements that turn one text into the other. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = above[j - 1]! + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      row.push(Math.min(replace, above[j]! + 1, row[j - 1]! + 1));
    }
    above = row;
  }
  return above[b.length]!;
}
