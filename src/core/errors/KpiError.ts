import type { ErrorCode } from './messages/index.ts';

/** What a sentence about a failure may need: where it is, what stood there, what would have been right. */
export type ErrorData = Readonly<Record<string, unknown>>;

/** The only error this project throws on purpose. It carries no prose: `messages/` holds the sentences. */
export class KpiError extends Error {
  readonly code: ErrorCode;
  readonly data: ErrorData;

  constructor(code: ErrorCode, data: ErrorData = {}) {
    super(code);
    this.name = 'KpiError';
    this.code = code;
    this.data = data;
  }
}

export const isKpiError = (error: unknown, code: ErrorCode): error is KpiError =>
  error instanceof KpiError && error.code === code;
