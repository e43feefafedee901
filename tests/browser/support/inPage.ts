/** Functions that run inside the page, where the host is global. Each must stand on its own. */
import type { Host } from '../../../host/index.ts';

declare const gyakusan: Host;

export type SeenCell = ReturnType<Host['cell']>;

interface Place {
  a1: string;
  sheetName: string | undefined;
}

export function readCell({ a1, sheetName }: Place): SeenCell {
  return gyakusan.cell(a1, sheetName);
}

export function cellShows({ a1, sheetName, display }: Place & { display: string }): boolean {
  return gyakusan.cell(a1, sheetName).display === display;
}

export function isSelected(a1: string): boolean {
  const { getters } = gyakusan.model;
  const { zone } = getters.getRangeFromSheetXC(getters.getActiveSheetId(), a1);
  const selected = getters.getSelectedZone();
  return (['left', 'top', 'right', 'bottom'] as const).every((side) => selected[side] === zone[side]);
}

/** The grid has drawn its editor with the first key in place of what the cell held. */
export function isEditing(first: string): boolean {
  const editor = document.querySelector('.o-grid-composer .o-composer.active');
  return [first, `${first}%`].includes(editor?.textContent ?? '');
}

/** The hidden editor takes over the content of the selected cell when the page is drawn next. */
export function nextDrawing(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

export function isSheetShown(name: string): boolean {
  const { getters } = gyakusan.model;
  return getters.getSheetName(getters.getActiveSheetId()) === name;
}

/** Where a cell is on the screen, or null while it is scrolled out of sight. */
export function placeOf(a1: string): { x: number; y: number; width: number; height: number } | null {
  const { getters } = gyakusan.model;
  const { zone } = getters.getRangeFromSheetXC(getters.getActiveSheetId(), a1);
  const box = getters.getVisibleRect(zone);
  if (box.width === 0 || box.height === 0) return null;
  const grid = document.querySelector('.o-grid')!.getBoundingClientRect();
  return { x: grid.x + box.x, y: grid.y + box.y, width: box.width, height: box.height };
}

/** Colour of one pixel of the painted sheet, such as `#f6c3b4`; the place is on the screen. */
export function readPixel({ x, y }: { x: number; y: number }): string {
  const canvas = document.querySelector<HTMLCanvasElement>('.o-grid canvas')!;
  const box = canvas.getBoundingClientRect();
  const scale = canvas.width / box.width;
  const pixel = canvas.getContext('2d')!.getImageData((x - box.x) * scale, (y - box.y) * scale, 1, 1);
  const [red = 0, green = 0, blue = 0] = pixel.data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
