import { layoutFigure } from '../../../../sidebar/diagnosis/figure/layoutFigure.ts';
import { funnelRequest, writeRequest } from '../../../addon/support/blocks.ts';
import { ask, sheetOf } from '../../../addon/support/openBook.ts';
import { undo, type WritingAction } from './WritingAction.ts';

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
const figure = layoutFigure(
  {
    title: '受注の予測',
    headings: ['期間', '予測'],
    rows: [
      ['2026/10', [35.75, 'count']],
      ['=1+1', [70, 'count']],
    ],
    note: '書き出した日の計算です。',
  },
  'ja',
);

export const blockActions: readonly WritingAction[] = [
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
];
