/** Formatting, encoding and ids. */

import { isDate } from '../../engine/cellValues.ts';
import { instantToWall } from '../../engine/serialDates.ts';
import { Charset, DigestAlgorithm } from '../enums.ts';
import { GasObject } from '../GasObject.ts';
import { ServiceError } from '../ServiceError.ts';
import { formatDatePattern } from './formatDatePattern.ts';

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
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : Uint8Array.from(data);
    return btoa(String.fromCharCode(...bytes));
  }
  base64Decode(text: string): number[] {
    return [...atob(text)].map((letter) => (letter.charCodeAt(0) << 24) >> 24);
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
