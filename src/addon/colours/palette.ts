/** Fills and inks of a status in a sheet: the same values as the sidebar's design tokens (`--k-cell-*`). */
import type { Verdict } from '../../core/colours/marks.ts';
import type { Judgement } from '../../core/judge/verdict.ts';

export { marks } from '../../core/colours/marks.ts';

export type Judged = Judgement;

/** Status cells; red is bold as well, so that it is found without colour. */
export const cellStyles: Readonly<Record<Judged, { fill: string; ink: string; bold: boolean }>> = {
  ok: { fill: '#cdeee6', ink: '#00473a', bold: false },
  warn: { fill: '#ffedb0', ink: '#543700', bold: false },
  bad: { fill: '#f6c3b4', ink: '#6f1600', bold: true },
};

/** Status words stand on white. */
export const wordInks: Readonly<Record<Verdict, string>> = {
  ok: '#006350',
  warn: '#7d4b00',
  bad: '#a02408',
  none: '#505c68',
};
