/** A share of the window's width below which a point counts fully, and beyond which not at all. */
const EDGE = 0.001;

/**
 * Local straight lines: at every place the weighted regression over the `window` nearest places, with tricube weights
 * by distance times `weights`. Where all weights vanish, the value itself.
 * Source: W. S. Cleveland, Robust locally weighted regression and smoothing scatterplots (1979).
 */
export function loess(values: Float64Array, weights: Float64Array, window: number): Float64Array {
  const n = values.length;
  const reach = Math.min(window, n);
  return values.map((value, at) => {
    const first = Math.min(Math.max(0, at - (reach >> 1)), n - reach);
    const last = first + reach - 1;
    const width = Math.max(at - first, last - at) + Math.max(0, (window - n) / 2);
    let mass = 0;
    let place = 0;
    let mean = 0;
    let placeSquares = 0;
    let cross = 0;
    for (let j = first; j <= last; j++) {
      const distance = Math.abs(j - at) / width;
      if (distance > 1 - EDGE) continue;
      const cube = 1 - distance * distance * distance;
      const weight = weights[j]! * (distance <= EDGE ? 1 : cube * cube * cube);
      const x = j - at;
      mass += weight;
      place += weight * x;
      mean += weight * values[j]!;
      placeSquares += weight * x * x;
      cross += weight * x * values[j]!;
    }
    if (!(mass > 0)) return value;
    const variance = placeSquares - (place * place) / mass;
    if (variance <= 1e-6 * mass * n) return mean / mass;
    const slope = (cross - (place * mean) / mass) / variance;
    return (mean - slope * place) / mass;
  });
}
