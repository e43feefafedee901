/** For cleaning up: a single failing call shall not leave anything behind. */
export function twice(work: () => unknown): void {
  try {
    work();
  } catch {
    work();
  }
}
