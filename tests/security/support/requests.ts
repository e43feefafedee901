/** One valid request for every server function that takes one. */
import type { Host } from '../../../host/index.ts';
import { funnelRequest } from '../../addon/support/blocks.ts';
import { colourRequest } from '../../addon/support/colours.ts';
import { ask } from '../../addon/support/openBook.ts';

const plan = {
  goalName: '受注',
  target: 12,
  targetUnit: '件/月',
  secured: 2,
  unitValue: 5,
  confidence: null,
  stages: [
    { name: '問い合わせ', rate: 0.2 },
    { name: 'アポ', rate: 0.5 },
  ],
};
export const spec = {
  id: null,
  areas: [{ orientation: 'columns' as const, actual: '表!B2:B4', target: '表!C2:C4', status: '表!D2:D4' }],
  direction: 'higher' as const,
  green: 1,
  yellow: 0.8,
  statusWords: true,
  legend: true,
};
const block = {
  key: 'settings' as const,
  name: '設定',
  cells: [['名前', 1, { formula: '=SUM(B1,2)' }]],
  looks: [['head' as const, 'input' as const, 'calc' as const]],
  formats: [['', '0', '']],
  widths: [{ column: 1, count: 2, width: 90 }],
  frozenRows: 1,
  frozenColumns: 0,
  hidden: null,
  heights: [{ row: 1, height: 30 }],
  wraps: [],
  alignRight: [],
  validations: [
    { box: { row: 1, column: 2, rows: 1, columns: 1 }, rule: { kind: 'list' as const, values: ['a'] } },
  ],
  colours: [],
  warnings: [],
  reformats: [],
};

export const requests = {
  readTable: (host: Host) => {
    host.select('B2');
    return { wholeTable: true, withNames: true };
  },
  placeBlock: () => ({ rows: 8, columns: 3 }),
  writeBlock: (host: Host) => funnelRequest(host, plan),
  readColourCells: () => ({ address: '表!A1:D4' }),
  writeColours: (host: Host) => colourRequest(host, spec),
  removeColours: () => ({ id: '0.m1' }),
  undoLastWrite: () => ({ id: 'u1' }),
  showCells: () => ({ address: '表!B2' }),
  runSelfTest: () => ({ from: 20 }),
  saveDraft: () => ({ text: '{"a":1}' }),
  planBook: () => ({ sheets: [block] }),
  buildBook: (host: Host) => {
    const { fingerprint } = ask(host, 'planBook', { sheets: [block] });
    return { sheets: [block], fingerprint, mayOverwrite: false, language: 'ja' as const };
  },
};

export type RequestName = keyof typeof requests;
