import type { Host } from '../../../../host/index.ts';
import type { ServerName } from '../../../../sidebar/server/Server.ts';
import { ask } from '../../../addon/support/openBook.ts';

export type Request = readonly [name: ServerName, request: unknown];

export interface WritingAction {
  readonly name: string;
  /** Brings the spreadsheet to where the action can be taken; gives what the sidebar then sends. */
  prepare(host: Host, sheet: string): Request;
  /** `store`: the sheets stay as they are. */
  readonly writes: 'sheet' | 'book' | 'store';
  /** Others wait for it, and it waits for them. */
  readonly isAlone: boolean;
  /** What it leaves for 元に戻す. */
  readonly undo: 'kept' | 'used' | 'none';
  /** Refused when the planner changed this cell after the preview. */
  readonly looksAt?: string;
}

/** What the sidebar sends for 元に戻す. */
export const undo = (host: Host): Request => ['undoLastWrite', { id: ask(host, 'readContext').undo!.id }];
