import { fingerprint } from '../cells/fingerprint.ts';

/** What a plan of colours is based on, in short: our rules of the sheet, and the values of the judged cells. */
export const coloursSeen = (
  sheetId: number,
  rules: readonly unknown[],
  judged: readonly (readonly unknown[])[],
): string => fingerprint([sheetId, rules, judged]);
