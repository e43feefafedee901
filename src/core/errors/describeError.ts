import { errorCode } from './errorCode.ts';
import { type Language, messages } from './messages/index.ts';
import { sentenceData } from './sentenceData.ts';

/** What the sidebar says when something failed. Never the raw text of an unknown exception. */
export const describeError = (error: unknown, language: Language): string =>
  messages[language][errorCode(error)](sentenceData(error, language));
