import type { Model } from '@odoo/o-spreadsheet';

export type SaveState = 'saving' | 'saved' | 'notSaved';

/** Long enough to take a burst of changes in one write. */
const quietMs = 250;

/** A large book takes long to write: it waits this many times as long, so that typing stays smooth. */
const restFactor = 4;

/** Kinds of session message that change the book; a moved selection is none. */
const changes = ['REMOTE_REVISION', 'REVISION_UNDONE', 'REVISION_REDONE'];

/**
 * Saves after every change to the book. The returned function asks for a save by hand, for what is kept
 * with the book but is no cell, such as the add-on's properties.
 */
export function keepSaved(
  model: Model,
  save: () => Promise<void>,
  onState: (state: SaveState) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastMs = 0;
  const write = async () => {
    timer = undefined;
    const began = performance.now();
    const state = await save().then(
      () => 'saved' as const,
      () => 'notSaved' as const,
    );
    lastMs = performance.now() - began;
    if (timer === undefined) onState(state);
  };
  const ask = () => {
    clearTimeout(timer);
    onState('saving');
    timer = setTimeout(write, Math.max(quietMs, restFactor * lastMs));
  };
  // A tab that is left or closed gets no second chance.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && timer !== undefined) {
      clearTimeout(timer);
      void write();
    }
  });
  model.config.transportService.onNewMessage('keepSaved', ({ type }) => {
    if (changes.includes(type)) ask();
  });
  return ask;
}
