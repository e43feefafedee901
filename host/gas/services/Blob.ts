/** Bytes with a type, as services hand them around. */
import { GasObject } from '../GasObject.ts';
import type { HostState } from '../HostState.ts';

export class Blob extends GasObject {
  readonly className = 'Blob';
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly name: string | null;

  constructor(host: HostState, bytes: Uint8Array, contentType: string | null, name: string | null) {
    super(host);
    this.bytes = bytes;
    this.contentType = contentType;
    this.name = name;
  }
  /** Signed, as Java has them. */
  getBytes(): number[] {
    return Array.from(this.bytes, (byte) => (byte << 24) >> 24);
  }
  getContentType(): string | null {
    return this.contentType;
  }
  getDataAsString(): string {
    return new TextDecoder().decode(this.bytes);
  }
  getName(): string | null {
    return this.name;
  }
}
