import { marks, type Verdict } from '../../../src/core/colours/marks.ts';
import type { Language } from '../../../src/core/errors/messages/index.ts';

const words: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  ja: { ok: '達成', warn: '注意', bad: '要対応', none: '未入力' },
  en: { ok: 'On target', warn: 'Near', bad: 'Act now', none: 'Missing' },
};

/** Mark and word as they stand in a cell, e.g. `● 達成`. */
export const statusText = (verdict: Verdict, language: Language): string =>
  `${marks[verdict]} ${words[language][verdict]}`;

/** For cells that hold something, but no number. */
export const notJudged: Readonly<Record<Language, string>> = {
  ja: `${marks.none} 判定なし`,
  en: `${marks.none} Not judged`,
};
