/**
 * A planner's text as cell content that can never become a formula, a number or a date: `setValues` reads text
 * as if it had been typed, and a leading apostrophe, which the cell does not show, keeps it text.
 */
export const plainText = (text: string): string => (readsAsSomethingElse(text) ? `'${text}` : text);

const readsAsSomethingElse = (text: string): boolean =>
  /^\s*[=＝+＋\-−@＠'’]/.test(text) || /[0-9０-９]/.test(text) || /^\s*(true|false)\s*$/i.test(text);
