/** Turns whatever was thrown into a code with plain data, for which the sidebar has a sentence and a remedy. */
import { KpiError } from '../core/errors/KpiError.ts';
import type { ErrorCode } from '../core/errors/messages/index.ts';
import { shown } from '../core/errors/shown.ts';
import type { Fault } from './server/types.ts';

export function toFault(error: unknown): Fault {
  const known = error instanceof KpiError ? error : fromService(error);
  const { cell, value } = known.data;
  return {
    code: known.code,
    data: { ...known.data, value: shown(value) },
    cell: typeof cell === 'string' ? cell : null,
  };
}

/**
 * What Apps Script says in words only, and in the user's language. We ask beforehand wherever we can; this is for
 * what changes in between.
 */
const serviceFailures: readonly { readonly code: ErrorCode; readonly pattern: RegExp }[] = [
  { code: 'PERMISSION_DENIED', pattern: /PERMISSION_DENIED|permission|authoriz|権限|承認/i },
  { code: 'PROTECTED', pattern: /protected|保護/i },
  {
    code: 'SPREADSHEET_FULL',
    pattern: /cells in the workbook|limit of [\d,]+ cells|セルの?数.*(上限|超え)/i,
  },
  { code: 'QUOTA_EXHAUSTED', pattern: /too many times|quota|limit exceeded|割り当て|上限|回数が多すぎ/i },
  {
    code: 'SERVICE_TIMEOUT',
    pattern: /timed? ?out|deadline|maximum execution time|タイムアウト|時間を超え|時間切れ/i,
  },
  {
    code: 'SHEET_MISSING',
    pattern: /sheet .*(not found|deleted|does not exist)|シート.*(見つかり|削除|存在し)/i,
  },
];

function fromService(error: unknown): KpiError {
  const { message } = Object(error) as { message?: unknown };
  const reason = String(message ?? error);
  // An error of the language itself is ours, whatever its words happen to be.
  const isOurs = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  const known = isOurs ? undefined : serviceFailures.find(({ pattern }) => pattern.test(reason));
  if (known) return new KpiError(known.code, { reason, place: '', value: '' });
  return new KpiError(isOurs ? 'INTERNAL' : 'SERVICE_FAILED', { reason });
}
