import type { Opening } from '../../src/addon/server/types.ts';

/** What the menu item that opened this page asked for; nothing where it was opened plainly. */
export function readOpening(): Opening {
  const text = document.body.dataset.opening;
  return text ? JSON.parse(decodeURIComponent(text)) : {};
}
