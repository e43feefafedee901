import type { TransportRequest } from './types.ts';

/** Answers as asked, without JSON text around it: shows the sidebar what `google.script.run` does to values. */
export function probeTransport(request: TransportRequest): unknown {
  const { kind, value } = Object(request) as Partial<TransportRequest>;
  if (kind === 'throw') throw new Error(kind);
  if (kind === 'date') return { at: new Date(0) };
  if (kind === 'undefined') return [undefined, 1];
  if (kind === 'length') return String(value).length;
  return kind === 'long' ? '逆'.repeat(200_000) : JSON.stringify(value);
}
