import { useEffect, useState } from 'preact/hooks';
import type { FieldFault } from './readFields.ts';

/** Long enough for a click that leaves the field to land before the message moves what is below it. */
const SETTLE_MS = 200;

/**
 * Which fault the box on top shows. A wrong value shows once the planner has left its field;
 * an empty one only after they asked for the result, because an empty form is no mistake.
 */
export function useShownFault(faults: readonly FieldFault[]) {
  const [focused, setFocused] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const counts = (fault: FieldFault) => asked || fault.kind !== 'missing';
  const candidate = faults.find((fault) => counts(fault) && (asked || fault.field !== focused)) ?? null;
  const shown = useSettled(candidate);
  useEffect(() => {
    if (faults.length === 0) setAsked(false);
  }, [faults.length]);
  return {
    shown: shown && faults.some((fault) => isSame(fault, shown)) ? shown : null,
    isFaulty: (field: string) => faults.some((fault) => fault.field === field && counts(fault)),
    focusFirst() {
      setAsked(true);
      document.getElementById(faults[0]!.field)?.focus();
    },
    listeners: {
      onFocusIn: (event: FocusEvent) => setFocused((event.target as HTMLElement).id),
      onFocusOut: () => setFocused(null),
    },
  };
}

function useSettled(candidate: FieldFault | null): FieldFault | null {
  const [settled, setSettled] = useState<FieldFault | null>(null);
  const key = candidate && `${candidate.field} ${candidate.kind} ${candidate.value}`;
  useEffect(() => {
    const timer = setTimeout(() => setSettled(candidate), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return settled;
}

const isSame = (a: FieldFault, b: FieldFault) => a.field === b.field && a.value === b.value;
