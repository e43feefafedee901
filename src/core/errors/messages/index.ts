import { addonMessages } from './addon.ts';
import { draftMessages } from './drafts.ts';
import { type CellCode, cellMessages } from './inCells.ts';
import { modelMessages } from './model.ts';
import { planningMessages } from './planning.ts';

export type Language = 'ja' | 'en';

/**
 * The sentences that only the sidebar says, by language. A language cannot miss a code: `en` is typed as `ja`. What
 * runs in Sheets takes types from here and no more.
 */
export const messages = {
  ja: {
    ...modelMessages.ja,
    ...planningMessages.ja,
    ...addonMessages.ja,
    ...draftMessages.ja,
  },
  en: {
    ...modelMessages.en,
    ...planningMessages.en,
    ...addonMessages.en,
    ...draftMessages.en,
  },
};

export type SidebarCode = keyof typeof messages.ja;
export type ErrorCode = CellCode | SidebarCode;

export const errorCodes: readonly string[] = [...Object.keys(cellMessages), ...Object.keys(messages.ja)];
