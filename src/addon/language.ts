import type { Language } from '../core/errors/messages/index.ts';

/** The planner's language: Japanese for Japanese accounts, else English. Works in every authorisation mode. */
export function userLanguage(): Language {
  try {
    return String(Session.getActiveUserLocale()).toLowerCase().indexOf('ja') === 0 ? 'ja' : 'en';
  } catch {
    return 'ja';
  }
}
