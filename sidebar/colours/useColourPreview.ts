import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../src/addon/server/types.ts';
import { call } from '../server/call.ts';
import { useLatestWork } from '../server/useCall.ts';
import type { ColourSpec } from './plan/ColourSpec.ts';
import { type ColourPlan, cellsMissing, cellsToRead, planColours } from './plan/planColours.ts';

/** Typing on makes every question void until the planner pauses this long. */
const PAUSE_MS = 250;

/** Reads the cells as they are now, once more where it turns out that more of them matter. */
async function readPlan(spec: ColourSpec, language: Language): Promise<ColourPlan> {
  let cells = await call('readColourCells', { address: cellsToRead(spec) });
  for (let more = cellsMissing(spec, cells); more !== null; more = cellsMissing(spec, cells))
    cells = await call('readColourCells', { address: more });
  return planColours(spec, cells, language);
}

/** What applying a spec would do, asked anew when the spec changes. `isCurrent` tells whether it belongs to this spec. */
export function useColourPreview(spec: ColourSpec | null, language: Language) {
  const { run, fault } = useLatestWork(readPlan);
  const [answer, setAnswer] = useState<{ key: string; plan: ColourPlan } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const key = spec && JSON.stringify(spec);
  useEffect(() => {
    if (!key) return;
    const timer = setTimeout(async () => {
      const plan = await run(JSON.parse(key) as ColourSpec, language);
      if (plan) setAnswer({ key, plan });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [key, language, attempt, run]);
  return {
    plan: answer?.plan ?? null,
    isCurrent: answer !== null && answer.key === key,
    fault,
    /** Counts again: the cells may have changed, or the last answer never came. */
    again() {
      setAnswer(null);
      setAttempt((n) => n + 1);
    },
  };
}
