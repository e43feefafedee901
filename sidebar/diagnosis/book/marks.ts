import type { Status } from './standing.ts';

/** Plain characters, so that they survive in cells and pictures. */
export const MARKS: Readonly<Record<Status, string>> = {
  ok: '●',
  warn: '▲',
  bad: '■',
  hold: '◇',
  none: '–',
};
