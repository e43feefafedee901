import type { ErrorData } from '../KpiError.ts';

const ja = {
  SHEET_CHANGED: (d: ErrorData) => `${d.place} ${d.value}`,
};

const en: typeof ja = {
  SHEET_CHANGED: (d) => `${d.place} ${d.value}`,
};

export const addonMessages = { ja, en };
