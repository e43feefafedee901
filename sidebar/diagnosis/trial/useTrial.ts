import { useState } from 'preact/hooks';
import { levelToReach, type TrialBase } from './TrialBase.ts';

/** The levels being tried (none without a base), and what a search for a level that is enough came to. */
export function useTrial(base: TrialBase | null) {
  const levers = base?.levers ?? [];
  const [levels, setLevels] = useState<readonly number[]>(() => levers.map(({ now }) => now));
  const [touched, setTouched] = useState(() => furthestBehind(levers));
  const [search, setSearch] = useState<{ lever: number; level: number | null } | null>(null);
  const set = (which: number, level: number) =>
    setLevels((all) => all.map((old, i) => (i === which ? level : old)));
  return {
    levels,
    search,
    /** Stays good after other levels have moved. */
    move(which: number, level: number) {
      set(which, level);
      setTouched(which);
      setSearch(null);
    },
    find() {
      if (!base) return;
      const level = levelToReach(base, levels, touched);
      if (level !== null) set(touched, level);
      setSearch({ lever: touched, level });
    },
    reset() {
      setLevels(levers.map(({ now }) => now));
      setSearch(null);
    },
  };
}

/** Until a slider was moved, the search is for the lever furthest below its plan; without plans, for the last. */
function furthestBehind(levers: TrialBase['levers']): number {
  const gap = ({ now, aim }: TrialBase['levers'][number]) =>
    aim === null || now === 0 ? 0 : Math.abs(aim / now - 1);
  return levers.reduce((best, lever, i) => (gap(lever) > gap(levers[best]!) ? i : best), levers.length - 1);
}

export type TrialState = ReturnType<typeof useTrial>;
