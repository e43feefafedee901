import { describeValue } from './describeValue.ts';
import type { TransportRequest } from './types.ts';

/** Answers as asked, without JSON text around it: shows the sidebar what `google.script.run` does to values. */
export function probeTransport(request: TransportRequest): unknown {
  const { kind, value } = Object(request) as Partial<TransportRequest>;
  switch (kind) {
    case 'date':
      return { at: new Date(0) };
    case 'undefined':
      return [undefined, 1];
    case 'length':
      return String(value).length;
    case 'long':
      return '逆'.repeat(Math.min(Math.max(0, Math.floor(Number(value))) || 0, 1_000_000));
    case 'throw':
      throw new Error('probe');
    default:
      return describeValue(value);
  }
}
