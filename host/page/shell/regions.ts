import { gridKeyboard } from '../grid/gridKeyboard.ts';

/** The parts of the page that F6 walks through; the grid itself keeps Tab for its cells, as spreadsheets do. */
const regions = ['.menus .menu-button', gridKeyboard, '.sidebar-frame'];

/** Moves the keyboard to the next part of the page that is shown. */
export function focusNextRegion(backwards: boolean): void {
  const shown = regions
    .map((selector) => document.querySelector<HTMLElement>(selector))
    .filter((element) => element !== null);
  const active = document.activeElement;
  const homes = ['.title-bar', '.grid', '.sidebar'];
  const at = homes.findIndex((selector) => active?.closest(selector));
  const step = backwards ? -1 : 1;
  shown[(Math.max(at, 0) + step + shown.length) % shown.length]?.focus();
}
