import { useEffect, useState } from 'preact/hooks';
import type { ColourPreview, ColourSpec } from '../../src/addon/server/types.ts';
import { useLatest } from '../server/useCall.ts';

/** Typing on makes every question void until the planner pauses this long. */
const PAUSE_MS = 250;

/** The server's preview of a spec, asked anew when the spec changes. `current` tells whether it belongs to this spec. */
export function useColourPreview(spec: ColourSpec | null) {
  const { run, fault } = useLatest('previewColours');
  const [answer, setAnswer] = useState<{ key: string; preview: ColourPreview } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const key = spec && JSON.stringify(spec);
  useEffect(() => {
    if (!key) return;
    const timer = setTimeout(async () => {
      const preview = await run(JSON.parse(key) as ColourSpec);
      if (preview) setAnswer({ key, preview });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [key, attempt, run]);
  return {
    preview: answer?.preview ?? null,
    isCurrent: answer !== null && answer.key === key,
    fault,
    /** Counts again: the cells may have changed, or the last answer never came. */
    again() {
      setAnswer(null);
      setAttempt((n) => n + 1);
    },
  };
}
