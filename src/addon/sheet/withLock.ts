import { KpiError } from '../../core/errors/KpiError.ts';

const waitMilliseconds = 5000;

/** Runs a write alone: two people, or two clicks, never write at once. Says so when somebody else is at it. */
export function withLock<T>(work: () => T): T {
  // An add-on may get no document lock; the user's own still stops double clicks.
  const lock = LockService.getDocumentLock() || LockService.getUserLock();
  if (!lock) return work();
  if (!lock.tryLock(waitMilliseconds)) throw new KpiError('SOMEONE_ELSE_WRITES');
  try {
    return work();
  } finally {
    release(lock);
  }
}

function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    // Apps Script frees the lock when the execution ends; what was written stays written.
  }
}
