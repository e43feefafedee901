import { useEffect, useState } from 'preact/hooks';

/** A field that cannot be used as it stands. */
export interface FieldFault {
  /** DOM id of the field. */
  readonly field: string;
  readonly isMissing: boolean;
}

/** Long enough for a click that leaves the field to land before the message moves what is below it. */
const SETTLE_MS = 200;

/**
 * Which fault the box on top shows. A wrong value shows once the planner has left its field;
 * an empty one only after they asked for the result, because an empty form is no mistake.
 */
export function useShownFault<T extends FieldFault>(faults: readonly T[]) {
  const [focused, setFocused] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const matters = (fault: T) => asked || !fault.isMissing;
  const candidate = faults.find((fault) => matters(fault) && (asked || fault.field !== focused)) ?? null;
  const settled = useSettled(candidate && JSON.stringify(candidate));
  useEffect(() => {
    if (faults.length === 0) setAsked(false);
  }, [faults.length]);
  return {
    shown: faults.find((fault) => JSON.stringify(fault) === settled) ?? null,
    isFaulty: (field: string) => faults.some((fault) => fault.field === field && matters(fault)),
    focusFirst() {
      setAsked(true);
      document.getElementById(faults[0]!.field)?.focus();
    },
    /** For the element around the fields. */
    listeners: {
      onFocusIn: (event: FocusEvent) => setFocused((event.target as HTMLElement).id),
      onFocusOut: () => setFocused(null),
    },
  };
}

function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
