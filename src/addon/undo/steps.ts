import { KpiError } from '../../core/errors/KpiError.ts';

/** Part of a write, which can be taken back. */
export interface Step {
  /** What it touches, for messages. */
  readonly place: string;
  carryOut(): void;
  takeBack(): void;
}

/**
 * Takes steps back, the last one first, whatever becomes of each.
 * @param isUndoable Whether a stored write remains as a way back.
 * @throws WRITE_INCOMPLETE naming what is left
 */
export function expectTakenBack(done: readonly Step[], error: unknown, isUndoable: boolean): void {
  let left: string[] = [];
  for (const { place, takeBack } of done.slice().reverse()) {
    try {
      takeBack();
    } catch {
      left.push(place);
    }
  }
  try {
    SpreadsheetApp.flush();
  } catch {
    left = done.map(({ place }) => place);
  }
  if (left.length === 0) return;
  const list = left.filter((place, index) => left.indexOf(place) === index).join(', ');
  throw new KpiError('WRITE_INCOMPLETE', { list, isUndoable, reason: String(error) });
}
