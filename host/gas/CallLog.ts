/** Counts service calls by name, and fails the n-th one, or all of a name, when a test asks for it. */
export class CallLog {
  total = 0;
  byName: Record<string, number> = {};
  /** Methods that fail whenever they are called, counted or not, such as `Utilities.gzip`; a test adds and clears. */
  readonly broken = new Set<string>();
  #callsUntilFailure = 0;
  #failure: Error | undefined;

  expectWorking(name: string): void {
    if (this.broken.has(name)) throw serviceFailure();
  }

  record(name: string): void {
    this.total++;
    this.byName[name] = (this.byName[name] ?? 0) + 1;
    if (!this.#failure || --this.#callsUntilFailure > 0) return;
    const failure = this.#failure;
    this.#failure = undefined;
    throw failure;
  }

  reset(): void {
    this.total = 0;
    this.byName = {};
  }

  /** The n-th call from now throws instead of doing its work; those after it succeed again. */
  failAt(n: number, error: Error = serviceFailure()): void {
    this.#callsUntilFailure = n;
    this.#failure = error;
  }

  clearFailure(): void {
    this.#failure = undefined;
  }
}

function serviceFailure(): Error {
  const error = new Error('Service Spreadsheets failed while accessing document.');
  error.name = 'Exception';
  return error;
}
