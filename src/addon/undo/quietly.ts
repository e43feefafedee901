/** For what comes after the sheet is as it should be: failing there changes nothing that could be seen. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Said above.
  }
}
