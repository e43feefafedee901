import type { Host } from '../../../../host/index.ts';
import { formatAddress } from '../../../../src/core/cells/address.ts';
import { parseBox } from '../../../../src/core/cells/Box.ts';
import { applyColours, colourRequest } from '../../../addon/support/colours.ts';
import { undo, type WritingAction } from './WritingAction.ts';

const at = (sheet: string, cells: string) =>
  formatAddress(sheet, parseBox(cells, { rows: 20, columns: 10 })!);

const spec = (sheet: string) => ({
  id: null,
  areas: [
    {
      orientation: 'columns' as const,
      actual: at(sheet, 'B2:B4'),
      target: at(sheet, 'C2:C4'),
      status: at(sheet, 'D2:D4'),
    },
  ],
  direction: 'higher' as const,
  green: 1,
  yellow: 0.8,
  statusWords: true,
  legend: true,
});

const colour = (host: Host, sheet: string) => applyColours(host, spec(sheet)).applied;

export const colourActions: readonly WritingAction[] = [
  {
    name: 'applying colours',
    prepare: (host, sheet) => ['writeColours', colourRequest(host, spec(sheet))],
    writes: 'sheet',
    isAlone: true,
    undo: 'kept',
    looksAt: 'B3',
  },
  {
    name: 'changing colours',
    prepare(host, sheet) {
      const { spec: applied } = colour(host, sheet);
      return ['writeColours', colourRequest(host, { ...applied, yellow: 0.95, statusWords: false })];
    },
    writes: 'sheet',
    isAlone: true,
    undo: 'kept',
    looksAt: 'B3',
  },
  {
    name: 'removing colours',
    prepare: (host, sheet) => ['removeColours', { id: colour(host, sheet).id }],
    writes: 'sheet',
    isAlone: true,
    undo: 'kept',
  },
  {
    name: 'undoing colours',
    prepare(host, sheet) {
      colour(host, sheet);
      return undo(host);
    },
    writes: 'sheet',
    isAlone: true,
    undo: 'used',
  },
];
