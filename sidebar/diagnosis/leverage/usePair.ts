import { useState } from 'preact/hooks';
import type { PairId, PeriodPair } from './periodPairs.ts';

/** Which two stretches are compared: the first usual pair until the planner chooses. */
export function usePair(pairs: ReadonlyMap<PairId, PeriodPair>, last: number) {
  const [usual] = pairs.keys();
  const [chosen, setChosen] = useState<PairId>(usual ?? 'custom');
  const [custom, onPair] = useState<PeriodPair>(
    () => (usual && pairs.get(usual)) ?? { before: [0, 0], after: [last, last] },
  );
  const pair = pairs.get(chosen) ?? custom;
  const onChoose = (id: PairId) => {
    if (id === 'custom') onPair(pair);
    setChosen(id);
  };
  return { pairs, chosen, pair, onChoose, onPair };
}
