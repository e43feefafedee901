/** What the sidebar may call, each with at most one plain request. `main.ts` makes each of them public. */

export { runSelfTest } from '../selftest/runSelfTest.ts';
export { placeBlock, readTable, writeBlock } from './blocks.ts';
export { buildBook, planBook, readBook } from './book.ts';
export { readColourCells, readColourTarget, removeColours, writeColours } from './colours.ts';
export { readContext } from './context.ts';
export { readDraft, saveDraft } from './drafts.ts';
export { showCells } from './navigation.ts';
export { undoLastWrite } from './undo.ts';
