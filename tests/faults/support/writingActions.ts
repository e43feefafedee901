/**
 * Everything in the add-on that writes. A new action gets all situations of this folder by one more entry here.
 */
import type { Host } from '../../../host/index.ts';
import { layoutFigure } from '../../../sidebar/diagnosis/figure/layoutFigure.ts';
import type { ServerName } from '../../../sidebar/server/Server.ts';
import { formatAddress } from '../../../src/core/cells/address.ts';
import { parseBox } from '../../../src/core/cells/Box.ts';
import { smallBlocks } from '../../addon/book/smallBlocks.ts';
import { request as bookRequest } from '../../addon/book/support.ts';
import { funnelRequest, writeRequest } from '../../addon/support/blocks.ts';
import { applyColours, colourRequest } from '../../addon/support/colours.ts';
import { ask, openBook, sheetOf } from '../../addon/support/openBook.ts';

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

/** The planner's sheet, small, because it is compared as a whole again and again. */
export function openTable(sheet = '表', options = {}): Host {
  const host = openBook(
    {
      [sheet]: [
        ['店', '実績', '目標', ''],
        ['A', 90, 100, ''],
        ['B', 120.5, 100, ''],
        ['C', 10, 100, ''],
        ['合計', '=SUM(B2:B4)', '=SUM(C2:C4)', ''],
      ],
    },
    options,
  );
  const opened = sheetOf(host, sheet);
  opened.deleteRows(21, opened.getMaxRows() - 20);
  opened.deleteColumns(11, opened.getMaxColumns() - 10);
  host.calls.reset();
  return host;
}

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

const funnel = {
  goalName: '受注',
  target: 12.5,
  targetUnit: '件/月',
  secured: 2,
  unitValue: null,
  confidence: null,
  stages: [
    { name: '問い合わせ', rate: 0.225 },
    { name: 'アポ', rate: 0.5 },
  ],
};
const figure = layoutFigure({
  title: '受注の予測',
  headings: ['期間', '予測'],
  rows: [
    ['2026/10', 35.75],
    ['=1+1', 70],
  ],
  formats: [
    ['General', '#,##0.0'],
    ['General', '#,##0'],
  ],
  note: '書き出した日の計算です。',
});

const build = (host: Host, version: number) =>
  ask(host, 'buildBook', bookRequest(host, smallBlocks(version)));
const undo = (host: Host): Request => ['undoLastWrite', { id: ask(host, 'readContext').undo!.id }];

export const writingActions: readonly WritingAction[] = [
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
    name: 'writing a funnel over cells at the edge of the sheet',
    prepare(host, sheet) {
      const opened = sheetOf(host, sheet);
      opened.deleteRows(9, opened.getMaxRows() - 8);
      opened.deleteColumns(7, opened.getMaxColumns() - 6);
      opened.getRange('F6:F7').setValues([["'007"], ['=1+1']]);
      host.select('F5', sheet);
      return ['writeBlock', funnelRequest(host, funnel)];
    },
    writes: 'sheet',
    isAlone: true,
    undo: 'kept',
    looksAt: 'F6',
  },
  {
    name: 'writing a figure',
    prepare(host, sheet) {
      host.select('F5', sheet);
      return ['writeBlock', writeRequest(host, () => figure, false)];
    },
    writes: 'sheet',
    isAlone: true,
    undo: 'kept',
    looksAt: 'F6',
  },
  {
    name: 'undoing a funnel',
    prepare(host, sheet) {
      host.select('F5', sheet);
      ask(host, 'writeBlock', funnelRequest(host, funnel, false));
      return undo(host);
    },
    writes: 'sheet',
    isAlone: true,
    undo: 'used',
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
  {
    name: 'building the book',
    prepare: (host) => ['buildBook', bookRequest(host, smallBlocks())],
    writes: 'book',
    isAlone: true,
    undo: 'kept',
  },
  {
    name: 'building the book again',
    prepare(host) {
      build(host, 1);
      return ['buildBook', bookRequest(host, smallBlocks(2))];
    },
    writes: 'book',
    isAlone: true,
    undo: 'kept',
  },
  {
    name: 'repairing one sheet of the book',
    prepare(host) {
      build(host, 1);
      return ['buildBook', bookRequest(host, smallBlocks(2).slice(3, 4))];
    },
    writes: 'book',
    isAlone: true,
    undo: 'kept',
  },
  {
    name: 'undoing a build',
    prepare(host) {
      build(host, 1);
      return undo(host);
    },
    writes: 'book',
    isAlone: true,
    undo: 'used',
  },
  {
    name: 'undoing a second build',
    prepare(host) {
      build(host, 1);
      build(host, 2);
      return undo(host);
    },
    writes: 'book',
    isAlone: true,
    undo: 'used',
  },
  {
    name: 'keeping a draft',
    prepare(host) {
      ask(host, 'saveDraft', { text: JSON.stringify({ name: '前'.repeat(6000) }) });
      return ['saveDraft', { text: JSON.stringify({ name: '後'.repeat(3000) }) }];
    },
    writes: 'store',
    isAlone: false,
    undo: 'none',
  },
  {
    name: 'keeping a draft where two others are kept',
    prepare(host) {
      const properties = host.globals.PropertiesService.getUserProperties();
      const others = ['x', 'y'].map((file) => ({ file, parts: 2 }));
      const pieces = others.flatMap(({ file }) => [0, 1].map((n) => [`gyakusan.draft.${file}.${n}`, '{}']));
      properties.setProperties({
        ...Object.fromEntries(pieces),
        'gyakusan.drafts': JSON.stringify(others),
      });
      return ['saveDraft', { text: JSON.stringify({ name: '後' }) }];
    },
    writes: 'store',
    isAlone: false,
    undo: 'none',
  },
  {
    name: 'dropping a draft',
    prepare(host) {
      ask(host, 'saveDraft', { text: JSON.stringify({ name: '前'.repeat(6000) }) });
      return ['saveDraft', { text: null }];
    },
    writes: 'store',
    isAlone: false,
    undo: 'none',
  },
  {
    name: 'a part of the self-test',
    prepare: () => ['runSelfTest', { from: 20 }],
    writes: 'store',
    isAlone: true,
    undo: 'none',
  },
];
