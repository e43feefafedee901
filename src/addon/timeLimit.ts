/** After this a build or its undo begins no further sheet: one sheet takes far less than what is then left. */
export const BOOK_SECONDS = 60;

/**
 * Apps Script ends an execution after six minutes, half way wherever it is. Long work asks this between two steps
 * and stops by itself; the sidebar then calls again. Counted from here on.
 */
export function timeLimit(seconds: number): () => boolean {
  const end = Date.now() + seconds * 1000;
  return () => Date.now() >= end;
}
