/** By what it says, a cell of the sheet is told to be one we wrote: a status, a line of the legend, a heading. */
import type { Language } from '../errors/messages/index.ts';
import { marks } from './marks.ts';

export type OwnKind = 'status' | 'legend' | 'heading';

export const statusHeading: Readonly<Record<Language, string>> = { ja: '判定', en: 'Status' };

const judged = [marks.ok, marks.warn, marks.bad];

/** A status formula answers with our three marks. */
export const isStatusFormula = (formula: string): boolean =>
  formula.charAt(0) === '=' && judged.every((mark) => formula.includes(`"${mark} `));

export const isLegendText = (text: string): boolean => judged.some((mark) => text.indexOf(`${mark} `) === 0);

export const isHeadingText = (text: string): boolean =>
  text === statusHeading.ja || text === statusHeading.en;
