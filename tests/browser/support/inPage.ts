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
  const zone = getters.getRangeFromSheetXC(getters.getActiveSheetId(), a1).zone;
  const selected = getters.getSelectedZone();
  return selected.left === zone.left && selected.top === zone.top;
}

export function isSheetShown(name: string): boolean {
  const { getters } = gyakusan.model;
  return getters.getSheetName(getters.getActiveSheetId()) === name;
}

/** Colour of the pixel just inside a cell's left edge, such as `#f6c3b4`. */
export function readPixel(a1: string): string {
  const { getters } = gyakusan.model;
  const zone = getters.getRangeFromSheetXC(getters.getActiveSheetId(), a1).zone;
  const box = getters.getVisibleRect(zone);
  const canvas = document.querySelector<HTMLCanvasElement>('.o-grid canvas')!;
  const scale = canvas.width / canvas.clientWidth;
  const [x, y] = [(box.x + 3) * scale, (box.y + 4) * scale];
  const [red = 0, green = 0, blue = 0] = canvas.getContext('2d')!.getImageData(x, y, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
