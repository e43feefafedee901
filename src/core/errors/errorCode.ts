import { KpiError } from './KpiError.ts';
import type { ErrorCode } from './messages/index.ts';

/** The code of any exception; what was not thrown on purpose is INTERNAL. */
export const errorCode = (error: unknown): ErrorCode => (error instanceof KpiError ? error.code : 'INTERNAL');
