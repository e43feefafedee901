import { describe, expect, it } from 'vitest';
import type { Host } from '../../../host/index.ts';
import { readFunnelCells } from '../../../sidebar/reverse/readFunnelCells.ts';
import { ask, openBook, sheetOf } from '../support/openBook.ts';

const read = (host: Host) => readFunnelCells(ask(host, 'readTable', { wholeTable: false, withNames: true }));

describe('stages from the selection', () => {
  const book = () =>
    openBook({
      試算: [
        ['段階', '件数', '率', '文字の率'],
        ['問い合わせ', 400, 0.2, '20%'],
        ['アポ', 80, 0.5, '５０％'],
        ['案件', 40, 0.3, '30%'],
        ['受注', 12, '', ''],
      ],
    });

  it.each([
    ['A1:B5', 'counts'],
    ['B2:B5', 'counts'],
    ['A2:C5', 'rates'],
    ['D2:D4', 'rates'],
  ])('%s are %s', (selection, kind) => {
    const host = book();
    if (selection === 'A2:C5') sheetOf(host).getRange('C2:C4').setNumberFormat('0%');
    host.select(selection);
    const found = read(host);
    expect(found.kind).toBe(kind);
    expect(found.stages.map(({ rate }) => rate)).toEqual([0.2, 0.5, 0.3]);
  });

  it('takes names from the column before, and the goal from the last', () => {
    const host = book();
    host.select('B2:B5');
    expect(read(host)).toMatchObject({
      goalName: '受注',
      stages: [
        { name: '問い合わせ', count: 400 },
        { name: 'アポ', count: 80 },
        { name: '案件', count: 40 },
      ],
    });
  });

  it('reads a row as well', () => {
    const host = openBook({
      試算: [
        ['問い合わせ', 'アポ', '受注'],
        [400, 80, 12],
      ],
    });
    host.select('A2:C2');
    expect(read(host)).toMatchObject({
      kind: 'counts',
      goalName: '受注',
      stages: [
        { name: '問い合わせ', rate: 0.2 },
        { name: 'アポ', rate: 0.15 },
      ],
    });
  });

  it.each([['A2:A5', 'FUNNEL_SELECTION_EMPTY']])('%s gives %s', (selection, code) => {
    const host = book();
    host.select(selection);
    expect(() => read(host)).toThrow(code);
  });

  const refusal = (host: Host) => {
    try {
      return read(host);
    } catch (error) {
      return error;
    }
  };

  it('says which count rises, and which cell is no number', () => {
    const host = book();
    sheetOf(host).getRange('B3').setValue(500);
    host.select('A1:B5');
    expect(refusal(host)).toMatchObject({ code: 'FUNNEL_NOT_FALLING', data: { cell: '試算!B3' } });
    sheetOf(host).getRange('B3').setValue('未定');
    expect(refusal(host)).toMatchObject({ code: 'FUNNEL_CELL_UNREADABLE', data: { cell: '試算!B3' } });
  });
});
