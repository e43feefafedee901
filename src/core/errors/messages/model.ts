import type { ErrorData } from '../KpiError.ts';

const ja = {
  PLAN_UNREADABLE: (d: ErrorData) => `${d.place} ${d.value}`,
};

const en: typeof ja = {
  PLAN_UNREADABLE: (d) => `${d.place} ${d.value}`,
};

export const modelMessages = { ja, en };
