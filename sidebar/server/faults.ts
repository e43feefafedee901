import type { Fault } from '../../src/addon/server/types.ts';
import { recogniseFailure } from './recogniseFailure.ts';

/** Failures between the sidebar and the server; their sentences and remedies are in `i18n/faults.ts`. */
export type TransportCode =
  | 'PERMISSION_DENIED'
  | 'CONNECTION_LOST'
  | 'SERVER_FUNCTION_MISSING'
  | 'SERVER_FAILED'
  | 'NO_ANSWER'
  | 'UNREADABLE_ANSWER'
  | 'NOT_IN_A_SPREADSHEET';

/** A call that did not succeed: refused by the server or lost on the way. */
export class SidebarFault extends Error {
  readonly code: string;
  readonly data: Fault['data'];
  readonly cell: string | null;
  /** Set when the answer never came; `detail` then says what the browser knows, for a report. */
  readonly transport: TransportCode | null;
  readonly detail: string;

  constructor(given: Fault, transport: TransportCode | null = null, detail = '') {
    const fault = recogniseFailure(given);
    super(fault.code);
    this.code = fault.code;
    this.data = fault.data;
    this.cell = fault.cell;
    this.transport = transport;
    this.detail = detail;
  }
}

export const transportFault = (code: TransportCode, detail: string) =>
  new SidebarFault({ code, data: {}, cell: null }, code, detail);
