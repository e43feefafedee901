import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../../host/index.ts';
import type { ColourSpec } from '../../../sidebar/colours/plan/ColourSpec.ts';
import type { Direction } from '../../../src/core/judge/Direction.ts';
import { applyColours } from '../support/colours.ts';
import { openBook } from '../support/openBook.ts';
import { readTarget } from '../support/readTarget.ts';
import { specFor } from './support.ts';

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
