import type { DesignDraft } from './plan/DesignDraft.ts';

/** What this visit has in hand by spreadsheet, so that changing tabs never waits for the server. */
const drafts = new Map<string, DesignDraft>();

export const draftInHand = (spreadsheetName: string): DesignDraft | null =>
  drafts.get(spreadsheetName) ?? null;

export function holdDraft(spreadsheetName: string, draft: DesignDraft | null): void {
  if (draft) drafts.set(spreadsheetName, draft);
  else drafts.delete(spreadsheetName);
}
