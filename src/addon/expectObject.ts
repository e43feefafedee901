import { refuse } from './refuse.ts';

/** What comes from the sidebar is data of unknown shape until somebody has looked at it. */
export function expectObject(value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    refuse(value === undefined ? '' : JSON.stringify(value));
}
