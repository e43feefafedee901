/** The shortest of several runs in milliseconds, after one run to warm up: what the work takes when nothing disturbs it. */
export function best(runs: number, work: () => void): number {
  work();
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const begun = performance.now();
    work();
    shortest = Math.min(shortest, performance.now() - begun);
  }
  return shortest;
}
