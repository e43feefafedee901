import { loadDraft } from '../state/drafts.ts';

export const designKey = (spreadsheetName: string) => `design:${spreadsheetName}`;

const isTrue = (value: unknown): value is true => value === true;

/** Somebody left a design unfinished in this file. */
export const resumesDesign = (spreadsheetName: string): boolean =>
  loadDraft(designKey(spreadsheetName), isTrue) !== null;
