/**
 * Parts that add up to the total exactly, in whatever order they are added: all are rounded to one power
 * of two, coarse enough that no partial sum loses a bit, and what is then missing goes to the largest.
 * The total itself is rounded to the same power, at most the last bit of the larger of its two sides.
 */
export function addUpExactly(parts: readonly number[], total: number): { parts: number[]; total: number } {
  const rises = parts.reduce((sum, part) => sum + Math.max(part, 0), 0);
  const falls = parts.reduce((sum, part) => sum - Math.min(part, 0), 0);
  const largest = Math.max(rises, falls, Math.abs(total));
  if (largest === 0) return { parts: parts.slice(), total };
  // A little more than the largest: rounding many parts must not carry a sum over the power of two above.
  const grain = 2 ** Math.max(Math.floor(Math.log2(largest * (1 + 1e-12))) - 52, -1074);
  const rounded = parts.map((part) => Math.round(part / grain) * grain);
  const exactTotal = Math.round(total / grain) * grain;
  const missing = rounded.reduce((left, part) => left - part, exactTotal);
  let heaviest = 0;
  rounded.forEach((part, i) => {
    if (Math.abs(part) > Math.abs(rounded[heaviest]!)) heaviest = i;
  });
  rounded[heaviest]! += missing;
  return { parts: rounded, total: exactTotal };
}
