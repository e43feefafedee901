import type { Words } from '../words.ts';

export interface Toast {
  id: number;
  text: string;
}

/** Short messages at the bottom; they stay until closed, so that nobody misses one. */
export function Toasts({
  toasts,
  words,
  onClose,
}: {
  toasts: Toast[];
  words: Words;
  onClose(id: number): void;
}) {
  return (
    <div class="notices" role="status">
      {toasts.map(({ id, text }) => (
        <div class="notice" key={id}>
          <span>{text}</span>
          <button type="button" class="icon-button" aria-label={words.closeToast} onClick={() => onClose(id)}>
            <span aria-hidden="true">✕</span>
          </button>
        </div>
      ))}
    </div>
  );
}
