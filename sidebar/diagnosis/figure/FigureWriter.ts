import type { Figure } from './Figure.ts';

/** What the views of a diagnosis need to put their figures into the sheet. */
export interface FigureWriter {
  /** First selected cell, where a figure would go. */
  readonly cell: string;
  readonly writing: boolean;
  onWrite(figure: Figure): void;
}
