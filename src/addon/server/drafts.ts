import { dropDraft, loadDraft, storeDraft } from '../drafts/draftStore.ts';
import { expectText } from '../expectText.ts';
import { refuse } from '../refuse.ts';

/** The plan this user was designing in this spreadsheet, as the sidebar gave it; null: none. */
export function readDraft(): { readonly text: string | null } {
  return { text: loadDraft(SpreadsheetApp.getActive().getId()) };
}

/** Keeps the plan until the next visit; null takes it away. Only JSON is kept, so that it can be read back. */
export function saveDraft({ text }: { text: string | null }): null {
  const file = SpreadsheetApp.getActive().getId();
  if (text === null) dropDraft(file);
  else storeDraft(file, expectJson(text));
  return null;
}

function expectJson(text: unknown): string {
  try {
    JSON.parse(expectText(text));
    return text as string;
  } catch {
    refuse(text);
  }
}
