import type { ErrorData } from '../KpiError.ts';

const ja = {
  FORMULA_UNREADABLE: (d: ErrorData) => `${d.place} ${d.value}`,
};

const en: typeof ja = {
  FORMULA_UNREADABLE: (d) => `${d.place} ${d.value}`,
};

export const formulaMessages = { ja, en };
