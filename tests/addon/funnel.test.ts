import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FunnelPlan } from '../../sidebar/reverse/FunnelPlan.ts';
import { readFunnelCells } from '../../sidebar/reverse/readFunnelCells.ts';
import { funnelRequest } from './support/blocks.ts';
import { noise } from './support/noise.ts';
import { ask, askInVain, openBook, sheetOf, snapshot } from './support/openBook.ts';

const plan: FunnelPlan = {
  goalName: '受注',
  target: 12,
  targetUnit: '件/月',
  secured: 0,
  unitValue: null,
  stages: [
    { name: '問い合わせ', rate: 0.2 },
    { name: 'アポ', rate: 0.5 },
    { name: '案件', rate: 0.3 },
  ],
  confidence: null,
};
const empty = () => openBook({ 試算: {} });

function write(host: ReturnType<typeof empty>, wanted: FunnelPlan, at = 'B2') {
  host.select(at);
  return ask(host, 'writeBlock', funnelRequest(host, wanted));
}

const column = (host: ReturnType<typeof empty>, letter: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => host.cell(`${letter}${from + i}`).value);

describe('a funnel in cells', () => {
  it('stands where the planner points, labelled, with inputs to type into', () => {
    const host = empty();
    expect(write(host, plan).address).toBe('試算!B2:D8');
    expect(column(host, 'B', 2, 8)).toEqual([
      '受注の目標から逆算',
      '目標',
      '段階',
      '問い合わせ',
      'アポ',
      '案件',
      '受注',
    ]);
    expect(column(host, 'C', 5, 7)).toEqual([0.2, 0.5, 0.3]);
    expect(column(host, 'D', 5, 8)).toEqual([400, 80, 40, 12]);
    expect(host.cell('C5')).toMatchObject({ display: '20.0%', background: '#eef4fd', color: '#164a97' });
    expect(host.cell('D3')).toMatchObject({ value: 12, display: '12件/月', background: '#eef4fd' });
    expect(host.cell('B4')).toMatchObject({ background: '#e3e9f0', bold: true });
  });

  it('recalculates when a rate or the target is changed, and shows a dash for what cannot be', () => {
    const host = empty();
    write(host, plan);
    const sheet = sheetOf(host);
    sheet.getRange('C5').setValue(0.1);
    sheet.getRange('D3').setValue(24);
    expect(column(host, 'D', 5, 8)).toEqual([1600, 160, 80, 24]);
    for (const wrong of ['', 0, 1.5, -0.1, 'x']) {
      sheet.getRange('C6').setValue(wrong);
      expect(column(host, 'D', 5, 8)).toEqual(['–', '–', 80, 24]);
    }
  });

  it('has rows for what is secured and for the unit value', () => {
    const host = empty();
    const money = {
      ...plan,
      goalName: '新規顧客',
      target: 3e8,
      secured: 2e8,
      unitValue: 666_667,
      targetUnit: '円',
    };
    write(host, money);
    expect(column(host, 'B', 3, 6)).toEqual(['目標', '確保済み', '不足', '新規顧客1件あたり']);
    expect(column(host, 'D', 3, 6)).toEqual([3e8, 2e8, 1e8, 666_667]);
    expect(host.cell('D5').display).toBe('100,000,000円');
    expect(host.cell('D11').value).toBe(150);
  });

  it('adds the counts for a confidence, which show a dash once they answer another question', () => {
    const host = empty();
    expect(write(host, { ...plan, confidence: { level: 0.9, samples: null } }).address).toBe('試算!B2:E9');
    expect(column(host, 'E', 4, 8)).toEqual(['確度90%', 551, 108, 53, 12]);
    expect(host.cell('E5').display).toBe('551件/月');
    expect(host.cell('B9').value).toContain('率は確かなもの');
    const sheet = sheetOf(host);
    sheet.getRange('C6').setValue(0.4);
    expect(column(host, 'E', 5, 8)).toEqual(['–', '–', 53, 12]);
    sheet.getRange('C6').setValue(0.5);
    expect(column(host, 'E', 5, 8)).toEqual([551, 108, 53, 12]);
    sheet.getRange('D3').setValue(13);
    expect(column(host, 'E', 5, 8)).toEqual(['–', '–', '–', 13]);
  });

  it('allows for the cases behind measured rates, and names them', () => {
    const host = empty();
    const stages = plan.stages.map(({ name }, i) => ({ name, rate: [611 / 2716, 263 / 611, 80 / 263][i]! }));
    const samples = [2716, 611, 263];
    write(host, { ...plan, stages, confidence: { level: 0.9, samples } });
    const uncertain = column(host, 'E', 5, 7) as number[];
    expect(host.cell('B9').value).toContain('2716 / 611 / 263');
    write(host, { ...plan, stages, confidence: { level: 0.9, samples: null } });
    const known = column(host, 'E', 5, 7) as number[];
    expect(uncertain.map((count, i) => count > known[i]!)).toEqual([true, true, true]);
  });

  it('speaks English to an English user', () => {
    const host = openBook({ Plan: {} }, { userLocale: 'en' });
    write(host, { ...plan, goalName: 'Orders' });
    expect(column(host, 'B', 2, 4)).toEqual(['Back-calculated from Orders', 'Target', 'Stage']);
  });

  it('agrees with KPI_REVERSE and KPI_GAP for decimals as planners type them and rates from counts', () => {
    const host = empty();
    const rate = fc.oneof(
      fc.integer({ min: 1, max: 100 }).map((n) => n / 100),
      fc.integer({ min: 1, max: 1e6 }).map((n) => n / 1e6),
      fc
        .tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1000, max: 3000 }))
        .map(([passed, entered]) => passed / entered),
    );
    const amounts = fc.record({
      target: fc.oneof(
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 0, max: 1e8 }).map((n) => n / 100),
      ),
      secured: fc.oneof(
        fc.constant(0),
        fc.integer({ min: 1, max: 1e6 }).map((n) => n / 10),
      ),
      unitValue: fc.oneof(
        fc.constant(null),
        fc.integer({ min: 1, max: 1e7 }).map((n) => n / 100),
      ),
    });
    fc.assert(
      fc.property(
        amounts,
        fc.array(rate, { minLength: 1, maxLength: 2 }),
        ({ target, secured, unitValue }, rates) => {
          const stages = rates.map((value, index) => ({ name: `段階${index}`, rate: value }));
          write(host, { ...plan, target, secured, unitValue, stages }, 'A1');
          const first = 4 + (secured > 0 ? 2 : 0) + (unitValue === null ? 0 : 1);
          const missing = Number(host.run('KPI_GAP', target, secured));
          const expected = host.run('KPI_REVERSE', missing, [rates], unitValue ?? '') as number[][];
          expect(column(host, 'C', first, first + rates.length)).toEqual(expected.flat());
        },
      ),
      { numRuns: 60 },
    );
  });

  it('needs the counts back from which the rates were calculated', () => {
    const host = empty();
    for (const [entered, passed] of [
      [300, 100],
      [263, 81],
      [611, 263],
    ] as const) {
      write(host, { ...plan, target: passed, stages: [{ name: '段階', rate: passed / entered }] }, 'A1');
      expect(host.cell('C4').value).toBe(entered);
    }
  });

  it('needs 300, not 301, for 21 at 7%, also far up', () => {
    const host = empty();
    for (const [target, needed] of [
      [21, 300],
      [21e6, 3e8],
      [7e9, 1e11],
    ] as const) {
      write(host, { ...plan, target, stages: [{ name: '段階', rate: 0.07 }] }, 'A1');
      expect(host.cell('C4').value).toBe(needed);
    }
  });
});

describe('names that would be something else', () => {
  const hostile = [
    '=1+1',
    '=IMPORTXML("a","b")',
    '+1',
    '-x',
    '@x',
    "'x",
    '007',
    '1/2',
    'TRUE',
    '＝1',
    '<img onerror=x>',
    '12%',
    '2026-01-01',
  ];

  it.each(hostile)('%s stays text', (name) => {
    const host = empty();
    write(host, { ...plan, goalName: name, targetUnit: '"件\\', stages: [{ name, rate: 0.5 }] }, 'A1');
    expect(host.cell('A4').value).toBe(name);
    expect(host.cell('A5').value).toBe(name);
    expect([host.cell('A1').formula, host.cell('A4').formula, host.cell('A5').formula]).toEqual(['', '', '']);
    expect(host.cell('C5').display).toBe('12件');
  });
});

describe('cells that hold something', () => {
  const open = () => openBook({ 試算: { B3: 'メモ', C4: 5, D5: '=C4*2', D6: "'007", E9: 'さわらない' } });

  it('are listed first and covered only after a yes', () => {
    const host = open();
    host.select('B2');
    const before = snapshot(host);
    const request = funnelRequest(host, plan);
    expect(request.placement.occupied).toEqual([
      { address: '試算!B3', text: 'メモ' },
      { address: '試算!C4', text: '5' },
      { address: '試算!D5', text: '10' },
      { address: '試算!D6', text: '007' },
    ]);
    expect(askInVain(host, 'writeBlock', { ...request, mayOverwrite: false }).code).toBe('CELLS_OCCUPIED');
    expect(snapshot(host)).toEqual(before);
  });

  it('are refused when they changed since', () => {
    const host = open();
    host.select('B2');
    const request = funnelRequest(host, plan);
    sheetOf(host).getRange('C5').setValue(1);
    expect(askInVain(host, 'writeBlock', request).code).toBe('PLACE_CHANGED');
  });

  it('come back with their formats when undone', () => {
    const host = open();
    const sheet = sheetOf(host);
    sheet.getRange('C4').setNumberFormat('0.00').setBackground('#ff0000').setFontWeight('bold');
    sheet.getRange('B7').setValue(new Date(2026, 0, 5));
    const before = snapshot(host);
    const { undo } = write(host, plan);
    expect(host.cell('C4').value).not.toBe(5);
    expect(ask(host, 'undoLastWrite', { id: undo!.id }).left).toEqual([]);
    expect(snapshot(host)).toEqual(before);
  });

  it('stay as the planner left them after the write', () => {
    const host = open();
    const { undo } = write(host, plan);
    sheetOf(host).getRange('C6').setValue(0.9);
    expect(ask(host, 'undoLastWrite', { id: undo!.id }).left).toEqual(['試算!C6']);
    expect(host.cell('C6').value).toBe(0.9);
    expect(host.cell('B3').value).toBe('メモ');
    expect(host.cell('D5').formula).toBe('=C4*2');
  });

  it('that a formula spilled come back as its spill, not as values', () => {
    const host = openBook({
      試算: { A1: 5, A2: 6, A3: 7, A4: 8, A5: 9, C1: '=TRANSPOSE(TRANSPOSE(A1:A5))', C7: 'メモ' },
    });
    const before = snapshot(host);
    const { undo } = write(host, plan, 'C3');
    expect(host.cell('C1').value).toBe('#REF!');
    expect(ask(host, 'undoLastWrite', { id: undo!.id }).left).toEqual([]);
    expect(snapshot(host)).toEqual(before);
    sheetOf(host).getRange('A4').setValue(80);
    expect(host.cell('C4').value).toBe(80);
  });

  it('are not covered when they are too large to be kept for an undo', () => {
    const host = open();
    sheetOf(host)
      .getRange('B3:D3')
      .setValues([[1, 2, 3].map((seed) => noise(40_000, seed))]);
    const before = snapshot(host);
    host.select('B2');
    expect(askInVain(host, 'writeBlock', funnelRequest(host, plan)).code).toBe('UNDO_TOO_LARGE');
    expect(snapshot(host)).toEqual(before);
  });

  it('that are merged are refused', () => {
    const host = open();
    sheetOf(host).getRange('B4:C4').merge();
    host.select('B2');
    expect(askInVain(host, 'placeBlock', { rows: 7, columns: 3 }).code).toBe('MERGED_CELLS');
  });
});

it('the sheet grows where the block does not fit', () => {
  const host = empty();
  const sheet = sheetOf(host);
  host.select('Z1000');
  const request = funnelRequest(host, plan, false);
  expect(request.placement.address).toBe('試算!Z1000:AB1006');
  ask(host, 'writeBlock', request);
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1006, 28]);
  expect(host.cell('AB1003').value).toBe(400);
});

it('separates arguments as the spreadsheet does', () => {
  const host = openBook({ Plan: {} }, { spreadsheetLocale: 'de_DE' });
  write(host, plan);
  expect(sheetOf(host).getRange('D5').getFormula()).toContain(';');
  expect(column(host, 'D', 5, 8)).toEqual([400, 80, 40, 12]);
});

const read = (host: ReturnType<typeof empty>) =>
  readFunnelCells(ask(host, 'readTable', { wholeTable: false, withNames: true }));

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

  const refusal = (host: ReturnType<typeof empty>) => {
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
