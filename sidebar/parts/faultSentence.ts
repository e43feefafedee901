import type { Language } from '../../src/addon/server/types.ts';
import { describeError } from '../../src/core/errors/describeError.ts';
import { KpiError } from '../../src/core/errors/KpiError.ts';
import { type ErrorCode, errorCodes } from '../../src/core/errors/messages/index.ts';
import type { SidebarFault } from '../server/faults.ts';

/** What the server refused, in words. A code of another version than this page gets the sentence for the unexpected. */
export function faultSentence({ code, data }: SidebarFault, language: Language): string {
  const known = errorCodes.includes(code) ? (code as ErrorCode) : 'INTERNAL';
  return describeError(new KpiError(known, data), language);
}
