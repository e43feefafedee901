/** Fills, inks and words of a status in a sheet: the same values as the sidebar's design tokens (`--k-cell-*`). */
import type { Language } from '../../core/errors/messages/index.ts';
import type { Verdict } from '../server/types.ts';

export type Judged = Exclude<Verdict, 'none'>;

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

/** Plain characters, so that they survive in cells, CSV and print. */
export const marks: Readonly<Record<Verdict, string>> = { ok: '●', warn: '▲', bad: '■', none: '–' };

const words: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  ja: { ok: '達成', warn: '注意', bad: '要対応', none: '未入力' },
  en: { ok: 'On target', warn: 'Near', bad: 'Act now', none: 'Missing' },
};

/** Mark and word, e.g. `● 達成`. */
export const statusText = (verdict: Verdict, language: Language): string =>
  `${marks[verdict]} ${words[language][verdict]}`;

/** For cells that hold something, but no number. */
export const notJudged: Readonly<Record<Language, string>> = {
  ja: `${marks.none} 判定なし`,
  en: `${marks.none} Not judged`,
};

export const statusHeading: Readonly<Record<Language, string>> = { ja: '判定', en: 'Status' };
