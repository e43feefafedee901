import type { Host } from '../../../../host/index.ts';
import { writeRequest } from '../../../addon/support/blocks.ts';
import { noise } from '../../../addon/support/noise.ts';
import { ask, sheetOf } from '../../../addon/support/openBook.ts';
import { undo, type WritingAction } from './WritingAction.ts';

/** So much stands in the cells that what brings it back is kept compressed, in several parts. */
function requestOverTexts(host: Host, sheet: string) {
  const opened = sheetOf(host, sheet);
  opened.getRange('F6:G7').setValues([
    [noise(8000, 1), noise(8000, 2)],
    [noise(8000, 3), '=1+1'],
  ]);
  host.select('F5', sheet);
  const row = ['見出し', 1];
  const grid = <T>(cell: T) => [0, 1, 2].map(() => [cell, cell]);
  return writeRequest(host, () => ({
    cells: [row, row, row],
    looks: grid('calc' as const),
    formats: grid(''),
  }));
}

const writing = {
  name: 'writing over long texts',
  prepare: (host: Host, sheet: string) => ['writeBlock', requestOverTexts(host, sheet)] as const,
  writes: 'sheet',
  isAlone: true,
  undo: 'kept',
} as const satisfies WritingAction;

export const textActions: readonly WritingAction[] = [
  writing,
  {
    ...writing,
    name: 'undoing what was written over long texts',
    prepare(host, sheet) {
      ask(host, 'writeBlock', requestOverTexts(host, sheet));
      return undo(host);
    },
    undo: 'used',
  },
];
