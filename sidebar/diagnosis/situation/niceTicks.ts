/** A range this small beside the values is none. */
const FLAT = 1e-6;

/** Two to four round numbers that enclose a range, for the lines of a chart. */
export function niceTicks(least: number, most: number): number[] {
  const size = Math.max(Math.abs(least), Math.abs(most));
  const range = most - least > FLAT * size ? most - least : size || 1;
  const power = 10 ** Math.floor(Math.log10(range));
  const step = [0.5, 1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => range / size <= 3)!;
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(most / step));
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
