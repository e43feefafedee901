import type { ErrorData } from '../KpiError.ts';

const ja = {
  TOO_FEW_VALUES: (d: ErrorData) => `${d.place} ${d.value}`,
};

const en: typeof ja = {
  TOO_FEW_VALUES: (d) => `${d.place} ${d.value}`,
};

export const statsMessages = { ja, en };
