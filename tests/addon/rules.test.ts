import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColourSpec } from '../../sidebar/colours/plan/ColourSpec.ts';
import type { Direction } from '../../src/core/judge/Direction.ts';
import { applyColours, coloursIn, planFor, previewInVain } from './support/colours.ts';
import { ask, openBook, ruleTexts, sheetOf, snapshot } from './support/openBook.ts';
import { readTarget } from './support/readTarget.ts';

type Host = ReturnType<typeof openBook>;

function specFor(
  rows: number,
  changes: Partial<ColourSpec> = {},
  target: string | number = `表!C2:C${rows + 1}`,
): ColourSpec {
  const status = `表!D2:D${rows + 1}`;
  return {
    id: null,
    areas: [{ orientation: 'columns', actual: `表!B2:B${rows + 1}`, target, status }],
    direction: 'higher',
    green: 1,
    yellow: 0.8,
    statusWords: true,
    legend: false,
    ...changes,
  };
}

const fills: Record<string, string | null> = { 緑: '#cdeee6', 黄: '#ffedb0', 赤: '#f6c3b4', '': null };
const words: Record<string, string> = { 緑: '● 達成', 黄: '▲ 注意', 赤: '■ 要対応', '': '– 未入力' };

/** What KPI_STATUS says; text, which it refuses, is not judged. */
function statusOf(host: Host, actual: unknown, target: unknown, spec: ColourSpec): string {
  if (typeof actual !== 'number' || typeof target !== 'number') return '';
  return String(host.run('KPI_STATUS', actual, target, spec.direction, spec.yellow, spec.green));
}

const cutoffs = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20 })).map(([a, b]) => ({
  yellow: a / 20,
  green: (a + b) / 20,
}));
const target = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -500, max: 500 }) },
  { weight: 6, arbitrary: fc.integer({ min: -50_000, max: 50_000 }).map((n) => n / 1000) },
  { weight: 1, arbitrary: fc.constantFrom(0, '', '未定') },
);
/** Often exactly at a cut-off, where binary arithmetic would slip. */
const row = fc
  .tuple(
    target,
    fc.constantFrom(0.5, 0.8, 0.9, 1, 1.1, 'free', 'blank', 'text'),
    fc.integer({ min: -900, max: 900 }),
  )
  .map(([goal, kind, free]) => {
    if (kind === 'blank') return ['', goal];
    if (kind === 'text') return ['準備中', goal];
    if (kind === 'free' || typeof goal !== 'number') return [free / 10, goal];
    return [Number((goal * Number(kind)).toPrecision(12)), goal];
  });
const direction = fc.constantFrom<Direction[]>('higher', 'lower', 'band');

describe('rules against KPI_STATUS', () => {
  it('colour and word of every cell are its verdict, and the preview counted them', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), direction, cutoffs, (rows, way, limits) => {
        fc.pre(rows.some(([actual]) => typeof actual === 'number'));
        const host = openBook({ 表: [['名', '実績', '目標'], ...rows.map((cells) => ['x', ...cells])] });
        const spec = specFor(rows.length, { direction: way, ...limits });
        const { counts } = applyColours(host, spec);
        const expected = rows.map(([actual, goal]) => statusOf(host, actual, goal, spec));
        expect(rows.map((_, i) => host.cell(`B${i + 2}`).background)).toEqual(
          expected.map((status) => fills[status]),
        );
        const isText = (row: readonly unknown[]) => row.every((value) => value !== '');
        expect(rows.map((_, i) => host.cell(`D${i + 2}`).value)).toEqual(
          expected.map((status, i) => (status === '' && isText(rows[i]!) ? '– 判定なし' : words[status])),
        );
        const count = (status: string) => expected.filter((one) => one === status).length;
        expect(counts).toEqual({ ok: count('緑'), warn: count('黄'), bad: count('赤'), none: count('') });
      }),
      { numRuns: 40 },
    );
  });

  it('holds against a fixed target, decimals and negatives included', () => {
    const fixed = fc.oneof(
      fc.integer({ min: -1000, max: 1000 }),
      fc.integer({ min: -5000, max: 5000 }).map((n) => n / 1000),
    );
    fc.assert(
      fc.property(fixed, direction, cutoffs, (goal, way, limits) => {
        const actuals = [0.5, 0.8, 0.9, 1, 1.1, 1.2].map((share) => Number((goal * share).toPrecision(12)));
        const rows = [...actuals, goal + 1, goal - 1, 0];
        const host = openBook({ 表: [['名', '実績', ''], ...rows.map((actual) => ['x', actual, ''])] });
        const spec = specFor(rows.length, { direction: way, ...limits }, goal);
        applyColours(host, spec);
        const expected = rows.map((actual) => fills[statusOf(host, actual, goal, spec)]);
        expect(rows.map((_, i) => host.cell(`B${i + 2}`).background)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('compares every row with one shared target cell', () => {
    const host = openBook({
      表: [
        ['名', '実績', 100],
        ['a', 90],
        ['b', 100],
        ['c', 50],
      ],
    });
    applyColours(host, specFor(3, {}, '表!C1'));
    expect(['B2', 'B3', 'B4'].map((a1) => host.cell(a1).background)).toEqual([
      '#ffedb0',
      '#cdeee6',
      '#f6c3b4',
    ]);
  });

  it('colours a table on its side', () => {
    const host = openBook({
      表: [
        ['', '4月', '5月', '6月'],
        ['実績', 10, 16, 30],
        ['目標', 20, 20, 30],
      ],
    });
    host.select('A1:D3');
    const found = readTarget(host);
    const { lines, orientation, statusLine } = found;
    const area = {
      orientation,
      actual: lines[0]!.address,
      target: lines[1]!.address,
      status: statusLine!.address,
    };
    const result = applyColours(host, { ...specFor(3), areas: [area] });
    expect(['B2', 'C2', 'D2'].map((a1) => host.cell(a1).background)).toEqual([
      '#f6c3b4',
      '#ffedb0',
      '#cdeee6',
    ]);
    expect(['A4', 'B4', 'C4', 'D4'].map((a1) => host.cell(a1).value)).toEqual([
      '判定',
      '■ 要対応',
      '▲ 注意',
      '● 達成',
    ]);
    expect(result.worst[0]!.name).toBe('4月');
  });
});

describe('rules that move with the planner', () => {
  const table = [
    ['名', '実績', '目標'],
    ['a', 90, 100],
    ['b', 100, 100],
    ['c', 50, 100],
    ['d', 70, 100],
  ];
  const coloured = () => {
    const host = openBook({ 表: table, 別: {} });
    return { host, ...applyColours(host, specFor(4)) };
  };

  it('are found after rows and columns were inserted, and can be changed and removed', () => {
    const { host, applied } = coloured();
    const sheet = sheetOf(host);
    sheet.insertRowsBefore(4, 2);
    sheet.insertRowsBefore(1, 3);
    sheet.insertColumnsBefore(1, 1);
    const [found] = coloursIn(host);
    expect(found).toMatchObject({ id: applied.id, address: '表!C5:C10' });
    expect(found!.spec.areas).toEqual([
      { orientation: 'columns', actual: '表!C5:C10', target: '表!D5:D10', status: '表!E5:E10' },
    ]);
    expect(applyColours(host, { ...found!.spec, yellow: 0.7 }).counts).toEqual({
      ok: 1,
      warn: 2,
      bad: 1,
      none: 2,
    });
    expect(coloursIn(host)).toHaveLength(1);
    ask(host, 'removeColours', { id: applied.id });
    expect(ruleTexts(host)).toEqual([]);
    expect(sheet.getRange('E1:E12').getValues().flat().join('')).toBe('');
  });

  it('are undone where they have moved to', () => {
    const { host, undo } = coloured();
    const sheet = sheetOf(host);
    sheet.insertRowsBefore(1, 3);
    sheet.insertColumnsBefore(1, 1);
    expect(ask(host, 'undoLastWrite', { id: undo!.id }).left).toEqual([]);
    expect(ruleTexts(host)).toEqual([]);
    expect(sheet.getRange('E1:E12').getValues().flat().join('')).toBe('');
  });

  it('are found after the sheet was renamed, moved or copied, each copy on its own', () => {
    const { host, applied } = coloured();
    const spreadsheet = host.globals.SpreadsheetApp.getActive();
    sheetOf(host, '表').setName('春の 表');
    spreadsheet.moveActiveSheet(2);
    const copy = sheetOf(host, '春の 表').copyTo(spreadsheet).setName('写し');
    const found = coloursIn(host);
    expect(found.map(({ address }) => address).sort()).toEqual(["'春の 表'!B2:B5", '写し!B2:B5']);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
    const original = found.find(({ id }) => id === applied.id)!;
    expect(applyColours(host, { ...original.spec, yellow: 0.5 }).counts.warn).toBe(3);
    ask(host, 'removeColours', { id: applied.id });
    expect(ruleTexts(host, '春の 表')).toEqual([]);
    expect(copy.getConditionalFormatRules()).toHaveLength(7);
  });

  it('are shown to whoever selects the coloured cells', () => {
    const { host, applied } = coloured();
    host.select('B3:C4');
    const found = readTarget(host);
    expect(found.applied).toEqual(applied);
    expect(found.statusLine).toEqual({ address: '表!D2:D5', label: 'D' });
  });

  it('are not half replaced by a smaller selection', () => {
    const { host } = coloured();
    expect(previewInVain(host, { ...specFor(2), statusWords: false })).toBe('ALREADY_COLOURED');
  });

  it('replace themselves when the same cells are coloured anew', () => {
    const { host, applied } = coloured();
    expect(applyColours(host, specFor(4, { green: 0.9 })).applied.id).toBe(applied.id);
    expect(coloursIn(host)).toHaveLength(1);
  });

  it('bring a legend, and take it away again', () => {
    const { host } = coloured();
    const before = snapshot(host);
    const withLegend = applyColours(host, specFor(4, { legend: true }));
    expect(['F2', 'F3', 'F4'].map((a1) => host.cell(a1).value)).toEqual([
      '● 達成 達成率100%以上',
      '▲ 注意 達成率80%以上',
      '■ 要対応 達成率80%未満',
    ]);
    expect(host.cell('F4')).toMatchObject({ background: '#f6c3b4', bold: true });
    applyColours(host, { ...withLegend.applied.spec, legend: false });
    expect(snapshot(host)).toEqual(before);
  });

  it('write English words for an English user and replace Japanese ones', () => {
    const host = openBook({ 表: table }, { userLocale: 'en-GB' });
    applyColours(host, specFor(4));
    expect(['D1', 'D2', 'D3'].map((a1) => host.cell(a1).value)).toEqual(['Status', '▲ Near', '● On target']);
  });

  it('separate arguments as a German spreadsheet does', () => {
    const host = openBook({ 表: table }, { spreadsheetLocale: 'de_DE' });
    applyColours(host, specFor(4, { yellow: 0.75 }));
    expect(['B2', 'B3', 'B4'].map((a1) => host.cell(a1).background)).toEqual([
      '#ffedb0',
      '#cdeee6',
      '#f6c3b4',
    ]);
    expect(host.cell('D2').value).toBe('▲ 注意');
    expect(coloursIn(host)[0]!.address).toBe('表!B2:B5');
  });
});

it('the sheet grows for words beyond its last column, and undo empties them', () => {
  const host = openBook({
    表: [
      ['名', '実績', '目標'],
      ['a', 90, 100],
    ],
  });
  const sheet = sheetOf(host);
  sheet.deleteColumns(4, sheet.getMaxColumns() - 3);
  const { undo } = applyColours(host, specFor(1));
  expect(host.cell('D2').value).toBe('▲ 注意');
  ask(host, 'undoLastWrite', { id: undo!.id });
  expect(sheet.getLastColumn()).toBe(3);
});

describe('large tables', () => {
  const openRows = (rows: number) =>
    openBook({
      表: [['名', '実績', '目標'], ...Array.from({ length: rows }, (_, i) => [`店${i}`, i % 130, 100])],
    });

  it('10,000 rows take as many service calls as 10', () => {
    const callsFor = (rows: number) => {
      const host = openRows(rows);
      host.select('B:C');
      const totals: number[] = [];
      const count = <T>(work: () => T): T => {
        host.calls.reset();
        const value = work();
        totals.push(host.calls.total);
        return value;
      };
      count(() => ask(host, 'readColourTarget'));
      const spec = specFor(rows);
      const { request, applied, preview } = count(() => planFor(host, spec));
      expect(preview.cells).toBe(rows);
      count(() => ask(host, 'writeColours', request));
      const { undo } = count(() => ask(host, 'removeColours', { id: applied.id }));
      count(() => ask(host, 'undoLastWrite', { id: undo!.id }));
      expect(host.cell(`D${rows + 1}`).value).toMatch(/^[●▲■] /);
      return totals;
    };
    expect(callsFor(10_000)).toEqual(callsFor(10));
  });

  it('keeps the undo of 10,000 words small', () => {
    const host = openRows(10_000);
    applyColours(host, specFor(10_000));
    const stored = [...host.stores.properties.document!.entries.values()].join('');
    expect(stored.length).toBeLessThan(9000);
  });
});
