import { addonMessages } from './addon.ts';
import { draftMessages } from './drafts.ts';
import { cellMessages } from './inCells.ts';
import { modelMessages } from './model.ts';
import { planningMessages } from './planning.ts';

export type Language = 'ja' | 'en';

/**
 * Every sentence of every error, by language. A language cannot miss a code: `en` is typed as `ja`. Only for the
 * sidebar; what runs in Sheets takes types from here and no more.
 */
export const messages = {
  ja: {
    ...cellMessages.ja,
    ...modelMessages.ja,
    ...planningMessages.ja,
    ...addonMessages.ja,
    ...draftMessages.ja,
  },
  en: {
    ...cellMessages.en,
    ...modelMessages.en,
    ...planningMessages.en,
    ...addonMessages.en,
    ...draftMessages.en,
  },
};

export type ErrorCode = keyof typeof messages.ja;
