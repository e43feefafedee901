import { KpiError } from '../core/errors/KpiError.ts';

/** What comes from the sidebar is data of unknown shape until somebody has looked at it. */
export function expectObject(value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new KpiError('REQUEST_UNREADABLE', { value: value === undefined ? '' : JSON.stringify(value) });
}
