/** What the sidebar may call, each with at most one plain request. `main.ts` makes each of them public. */

export { runSelfTest } from '../selftest/runSelfTest.ts';
export { buildBook, planBook, readBook } from './book.ts';
export { applyColours, previewColours, readColourTarget, removeColours } from './colours.ts';
export { readContext } from './context.ts';
export { readDraft, saveDraft } from './drafts.ts';
export { placeFunnel, readFunnelSelection, writeFunnel } from './funnel.ts';
export { showCells } from './navigation.ts';
export { placeFigure, readTable, writeFigure } from './series.ts';
export { undoLastWrite } from './undo.ts';
