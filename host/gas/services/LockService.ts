/** Locks. One script runs at a time here, so only a lock a test marks busy ever refuses. */

import { GasObject } from '../GasObject.ts';
import type { HostState } from '../HostState.ts';
import type { LockKind } from '../locks.ts';
import { ServiceError } from '../ServiceError.ts';

export class LockService extends GasObject {
  readonly className = 'LockService';

  getScriptLock(): Lock {
    return new Lock(this.host, 'script');
  }
  getUserLock(): Lock {
    return new Lock(this.host, 'user');
  }
  getDocumentLock(): Lock | null {
    return this.host.locks.hasDocumentLock ? new Lock(this.host, 'document') : null;
  }
}

export class Lock extends GasObject {
  readonly className = 'Lock';
  readonly kind: LockKind;

  constructor(host: HostState, kind: LockKind) {
    super(host);
    this.kind = kind;
  }

  tryLock(_milliseconds: number): boolean {
    return this.host.locks.tryLock(this.kind);
  }
  waitLock(_milliseconds: number): void {
    if (!this.host.locks.tryLock(this.kind))
      throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
  }
  releaseLock(): void {
    this.host.locks.held.delete(this.kind);
  }
  hasLock(): boolean {
    return this.host.locks.held.has(this.kind);
  }
}
