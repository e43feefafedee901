/** Turns whatever was thrown into a code with plain data, for which the sidebar has a sentence and a remedy. */
import { KpiError } from '../core/errors/KpiError.ts';
import { shown } from '../core/errors/shown.ts';
import type { Fault } from './server/types.ts';

export function toFault(error: unknown): Fault {
  const known = error instanceof KpiError ? error : fromService(error);
  const { cell, value } = known.data;
  return {
    code: known.code,
    data: { ...known.data, value: shown(value) },
    cell: typeof cell === 'string' ? cell : null,
  };
}

/** An error of the language itself is ours; the sidebar reads in the words of any other what service it was. */
function fromService(error: unknown): KpiError {
  const { message } = Object(error) as { message?: unknown };
  const isOurs = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  return new KpiError(isOurs ? 'INTERNAL' : 'SERVICE_FAILED', { reason: String(message ?? error) });
}
