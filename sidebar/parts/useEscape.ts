import { useEffect } from 'preact/hooks';

/** Esc goes one step back wherever the focus is; null: there is nothing to leave. */
export function useEscape(leave: (() => void) | null): void {
  useEffect(() => {
    if (!leave) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') leave();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [leave]);
}
