/** Who holds which lock; `busy` stands for another person who does not let go. */
export type LockKind = 'script' | 'user' | 'document';

export class LockTable {
  readonly held = new Set<LockKind>();
  /** Locks another person holds; a test adds to it. */
  readonly busy = new Set<LockKind>();
  /** A project without a document has no document lock. */
  hasDocumentLock = true;

  tryLock(kind: LockKind): boolean {
    if (this.busy.has(kind)) return false;
    this.held.add(kind);
    return true;
  }
}
