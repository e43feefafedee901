/** Formatting, encoding, compressing and ids. */

import { gunzipSync, gzipSync } from 'fflate';
import { isDate } from '../../engine/cellValues.ts';
import { instantToWall } from '../../engine/serialDates.ts';
import { Charset, DigestAlgorithm } from '../enums.ts';
import { GasObject } from '../GasObject.ts';
import { ServiceError } from '../ServiceError.ts';
import { Blob } from './Blob.ts';
import { formatDatePattern } from './formatDatePattern.ts';

/** What `ungzip` insists on. */
const GZIP = 'application/x-gzip';

/** The checksum and size at the end of a gzip. */
const trailer = (gzipped: Uint8Array): string => gzipped.slice(-8).join();

/** What was packed; null where it is damaged, also where only the checksum tells, which fflate reads over. */
function unpacked(gzipped: Uint8Array): Uint8Array | null {
  try {
    const bytes = gunzipSync(gzipped);
    return trailer(gzipSync(bytes, { level: 0 })) === trailer(gzipped) ? bytes : null;
  } catch {
    return null;
  }
}

const bytesOf = (data: string | number[]): Uint8Array =>
  typeof data === 'string' ? new TextEncoder().encode(data) : Uint8Array.from(data);

export class Utilities extends GasObject {
  readonly className = 'Utilities';
  readonly Charset = Charset;
  readonly DigestAlgorithm = DigestAlgorithm;

  formatDate(date: Date, timeZone: string, pattern: string): string {
    if (!isDate(date))
      throw new ServiceError(
        `The parameters (${typeof date},${typeof timeZone},${typeof pattern}) don't match the method signature for Utilities.formatDate.`,
      );
    const instant = date.getTime();
    return formatDatePattern(instantToWall(instant, timeZone), instant, pattern, timeZone);
  }
  getUuid(): string {
    return this.host.workbook.newId();
  }
  /** Time passes only on the host's own clock. */
  sleep(_milliseconds: number): void {}
  base64Encode(data: string | number[]): string {
    return btoa(Array.from(bytesOf(data), (byte) => String.fromCharCode(byte)).join(''));
  }
  base64Decode(text: string): number[] {
    return [...atob(text)].map((letter) => (letter.charCodeAt(0) << 24) >> 24);
  }
  newBlob(data: string | number[], contentType?: string, name?: string): Blob {
    const standard = typeof data === 'string' ? 'text/plain' : null;
    return new Blob(this.host, bytesOf(data), contentType ?? standard, name ?? null);
  }
  gzip(blob: Blob, name?: string): Blob {
    return new Blob(this.host, gzipSync(blob.bytes), GZIP, name ?? 'archive.gz');
  }
  ungzip(blob: Blob): Blob {
    if (blob.contentType !== GZIP) throw new ServiceError('Invalid argument');
    const bytes = unpacked(blob.bytes);
    if (bytes === null) throw new ServiceError('Could not decompress gzip.');
    return new Blob(this.host, bytes, null, null);
  }
  formatString(template: string, ...values: unknown[]): string {
    let next = 0;
    return template.replace(/%(%|[sd]|\.(\d+)f)/g, (_all, kind: string, decimals: string) => {
      if (kind === '%') return '%';
      const value = values[next++];
      if (kind === 's') return String(value);
      return decimals === undefined
        ? String(Math.trunc(Number(value)))
        : Number(value).toFixed(Number(decimals));
    });
  }
}
