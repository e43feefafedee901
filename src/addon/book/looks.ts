/** How each kind of cell of the book looks: the same values as the sidebar's design tokens (`--k-sheet-*`). */
import type { CellLook } from '../../core/book/SheetBlock.ts';

interface Look {
  readonly fill: string | null;
  readonly ink: string;
  readonly bold: boolean;
  readonly size: number;
}

const ink = '#1a242e';
const ink2 = '#43505d';
const ink3 = '#5d6975';
const inputInk = '#164a97';
const inputFill = '#eef4fd';
const headFill = '#e3e9f0';
const bandFill = '#f4f6f8';

const look = (fill: string | null, colour: string, bold = false, size = 10): Look => ({
  fill,
  ink: colour,
  bold,
  size,
});

export const looks: Readonly<Record<CellLook, Look>> = {
  plain: look(null, ink),
  title: look(null, ink, true, 14),
  note: look(null, ink2, false, 9),
  band: look(bandFill, ink2, false, 9),
  head: look(headFill, ink, true),
  unit: look(bandFill, ink3, false, 9),
  total: look(bandFill, ink, true),
  input: look(inputFill, inputInk),
  inputText: look(inputFill, ink),
  fixed: look(null, ink3),
  muted: look(null, ink3),
  calc: look(null, ink),
  goal: look(null, ink, true),
  goalInput: look(inputFill, inputInk, true),
  goalText: look(inputFill, ink, true),
  north: look(ink, '#ffffff', true, 12),
  card: look(null, ink2, false, 9),
  cardValue: look(null, ink, true, 15),
  bar: look(null, ink2, true, 6),
};
