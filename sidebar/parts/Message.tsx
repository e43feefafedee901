import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './Icon.tsx';

export type Tone = 'ok' | 'info' | 'warn' | 'bad';

const icons: Record<Tone, IconName> = { ok: 'ok', info: 'info', warn: 'warn', bad: 'bad' };

interface Props {
  tone: Tone;
  /** Faults interrupt, everything else waits its turn. */
  role?: 'alert' | 'status';
  /** An answer to a press takes the focus, so that its buttons come next; what appears while typing does not. */
  takesFocus?: boolean;
  children: ComponentChildren;
}

export function Message({ tone, role = tone === 'bad' ? 'alert' : 'status', takesFocus, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [takesFocus]);
  return (
    <div class={`msg ${tone}`} role={role} tabIndex={-1} ref={box}>
      <Icon name={icons[tone]} className={tone === 'info' ? 'c-act' : `c-${tone}`} />
      {children}
    </div>
  );
}
