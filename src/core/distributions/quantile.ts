/** The value below which a share of ascending values lies, between neighbours linearly; NaN of none. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)]!;
  return below + (position % 1) * (sorted[Math.ceil(position)]! - below);
}

export const median = (values: ArrayLike<number>): number => quantile(Float64Array.from(values).sort(), 0.5);
