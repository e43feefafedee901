import type { Fault } from '../../src/addon/server/types.ts';
import type { ErrorCode } from '../../src/core/errors/messages/index.ts';

/** Also what a call is refused with when another of several accounts is the first one signed in. */
export const deniedWords = /PERMISSION_DENIED|permission|authoriz|権限|承認/i;

/**
 * What Apps Script says in words only, and in the user's language. The server asks beforehand wherever it can; this
 * is for what changes in between.
 */
const serviceFailures: readonly { readonly code: ErrorCode; readonly pattern: RegExp }[] = [
  { code: 'PERMISSION_DENIED', pattern: deniedWords },
  { code: 'PROTECTED', pattern: /protected|保護/i },
  {
    code: 'SPREADSHEET_FULL',
    pattern:
      /cells in the workbook|limit of [\d,]+ (cells|columns)|セルの?数.*(上限|超え)|列の?数.*(上限|超え)/i,
  },
  { code: 'STORE_FULL', pattern: /property storage|プロパティ.*(保存|ストレージ|容量)/i },
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

/** The code for a failed service, where its words tell; other faults stay as they are. */
export function recogniseFailure(fault: Fault): Fault {
  if (fault.code !== 'SERVICE_FAILED') return fault;
  const known = serviceFailures.find(({ pattern }) => pattern.test(String(fault.data.reason)));
  return known ? { ...fault, code: known.code, data: { ...fault.data, place: '', value: '' } } : fault;
}
