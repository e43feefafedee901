import { KpiError } from '../core/errors/KpiError.ts';

/** For what the sidebar, as we wrote it, never asks. */
export function refuse(value: unknown): never {
  throw new KpiError('REQUEST_UNREADABLE', { value });
}
