/** Base of every service class. Methods on a prototype are the script's view; fields are the host's own. */
import type { HostState } from './HostState.ts';

export abstract class GasObject {
  /** The class as Apps Script calls it: names calls and messages. */
  abstract readonly className: string;
  readonly host: HostState;

  constructor(host: HostState) {
    this.host = host;
  }
}
