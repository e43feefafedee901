import Encoding from 'encoding-japanese';
import { FileProblem } from './FileProblem.ts';

/** The text of a CSV or TSV file: UTF-8 and UTF-16 with or without a mark, Shift_JIS, EUC-JP. */
export function decodeText(bytes: Uint8Array, fileName: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    // Strict: bytes that are no UTF-8 throw, and a byte-order mark is dropped.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeJapanese(bytes, fileName);
  }
}

function decodeJapanese(bytes: Uint8Array, fileName: string): string {
  // In this order: EUC-JP also reads as half-width Shift_JIS, hardly ever the other way round.
  const encoding = Encoding.detect(bytes, ['EUCJP', 'SJIS']);
  if (!encoding) throw new FileProblem('UNKNOWN_ENCODING', fileName);
  return Encoding.convert(bytes, { from: encoding, to: 'UNICODE', type: 'string' });
}
