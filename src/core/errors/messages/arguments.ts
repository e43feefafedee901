import type { ErrorData } from '../KpiError.ts';

const ja = {
  RATE_OUT_OF_RANGE: (d: ErrorData) => `${d.place} ${d.value}`,
};

const en: typeof ja = {
  RATE_OUT_OF_RANGE: (d) => `${d.place} ${d.value}`,
};

export const argumentMessages = { ja, en };
