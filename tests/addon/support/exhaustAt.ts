import type { Host } from '../../../host/index.ts';

/** From the n-th call on nothing works any more: the quota is used up. Gives the way back. */
export function exhaustAt(host: Host, n: number): () => void {
  const { calls } = host;
  let count = 0;
  calls.record = () => {
    if (++count >= n) throw new Error('Service invoked too many times for one day: spreadsheets.');
  };
  return () => {
    calls.record = Object.getPrototypeOf(calls).record;
  };
}
