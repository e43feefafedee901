import { addonMessages } from './addon.ts';
import { argumentMessages } from './arguments.ts';
import { draftMessages } from './drafts.ts';
import { formulaMessages } from './formula.ts';
import { modelMessages } from './model.ts';
import { statsMessages } from './stats.ts';

export type Language = 'ja' | 'en';

/** Every sentence of every error, by language. A language cannot miss a code: `en` is typed as `ja`. */
export const messages = {
  ja: {
    ...argumentMessages.ja,
    ...formulaMessages.ja,
    ...statsMessages.ja,
    ...modelMessages.ja,
    ...addonMessages.ja,
    ...draftMessages.ja,
  },
  en: {
    ...argumentMessages.en,
    ...formulaMessages.en,
    ...statsMessages.en,
    ...modelMessages.en,
    ...addonMessages.en,
    ...draftMessages.en,
  },
};

export type ErrorCode = keyof typeof messages.ja;
