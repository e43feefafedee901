import type { Model } from '@odoo/o-spreadsheet';
import { gridKeyboard } from './gridKeyboard.ts';

/**
 * The grid's hidden editor holds the old content of the selected cell until the page is drawn again after the
 * first key, and a second key that comes sooner is written into the old content. Selecting all of it before
 * the first key in a cell makes the browser replace it, however slow the drawing is.
 */
export function replaceOldContent(grid: HTMLElement, model: Model): void {
  const selected = () => Object.values(model.getters.getActivePosition()).join();
  let begunIn: string | null = null;
  const onKey = ({ target, key }: KeyboardEvent) => {
    const editor = (target as HTMLElement).closest(gridKeyboard);
    if (!editor) return;
    const cell = selected();
    // One character, or `Process`: the first key of a Japanese word.
    const isText = key.length === 1 || key === 'Process';
    if (isText && begunIn !== cell) getSelection()?.selectAllChildren(editor);
    // F2 and Enter open the editor on the old content.
    if (isText || key === 'F2' || key === 'Enter') begunIn = cell;
    else if (begunIn !== cell) begunIn = null;
  };
  const onMouse = ({ detail }: MouseEvent) => {
    if (detail > 1) begunIn = selected();
    else if (begunIn !== selected()) begunIn = null;
  };
  grid.addEventListener('keydown', onKey, true);
  grid.addEventListener('mousedown', onMouse, true);
}
