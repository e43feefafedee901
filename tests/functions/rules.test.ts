import { describe, expect, it } from 'vitest';
import * as functions from '../../src/functions/index.ts';
import { codeOf, messageOf } from './support.ts';

const {
  KPI_ACHIEVEMENT,
  KPI_ALLOCATE,
  KPI_FORWARD,
  KPI_GAP,
  KPI_INTERVAL,
  KPI_LANDING,
  KPI_NUMBER,
  KPI_RATES,
  KPI_REQUIRED_PACE,
  KPI_REVERSE,
  KPI_STATUS,
} = functions;
const none = undefined;
const column = (...values: unknown[]) => values.map((value) => [value]);

describe('numbers may be text in planner notation, in every function', () => {
  it('reads them', () => {
    expect(KPI_REVERSE('12件', column('20%', '５０％', '0.3'), none, none)).toEqual(column(400, 80, 40, 12));
    expect(KPI_FORWARD('12万', '2．0％', '¥3,450')).toEqual(column(120_000, 2400, 8_280_000));
    expect(KPI_RATES([['1.2万人', '2,400件', '１２００']])).toEqual([[0.2, 0.5]]);
    expect(KPI_GAP('3億', '2億', '666,667円')).toBe(150);
    expect(KPI_ALLOCATE('10万', [['1', '3']], '3千')).toEqual([[25_000 - 1000, 75_000 + 1000]]);
    expect(KPI_ACHIEVEMENT('△120', '-100', none)).toBe(0.8);
    expect(KPI_STATUS('8,300万円', '1億', none, none, none, none)).toBe('黄');
    expect(KPI_INTERVAL('０', '20件', '95%')).toEqual([[0, expect.closeTo(0.1611, 4)]]);
    expect(KPI_LANDING('1,000', '2026/11/1', '2026/11/30', '2026/11/20', none)).toBe(1500);
    expect(KPI_REQUIRED_PACE('2万', '3万', '2026/11/30', '2026/11/20', none)).toBe(1000);
    expect(KPI_NUMBER('1億2,000万')).toBe(120_000_000);
  });

  it('refuses anything else, naming argument, position and value', () => {
    const message = messageOf(() => KPI_REVERSE(12, column(0.2, 'たくさん'), none, none));
    expect(message).toContain('KPI_REVERSE: rates の2番目「たくさん」');
    expect(message).toContain('rates item 2 is "たくさん"');
    expect(message).toMatch(/\[NOT_A_NUMBER\]$/);
    const inGrid = messageOf(() =>
      KPI_NUMBER([
        [1, 2],
        [3, 'x'],
      ]),
    ); // prettier-ignore
    expect(inGrid).toContain('text の2行2列目「x」');
    expect(inGrid).toContain('text row 2, column 2');
    expect(messageOf(() => KPI_GAP('x'.repeat(1000), 1, none))).toContain(`「${'x'.repeat(30)}…」`);
    for (const value of [
      true,
      new Date(),
      {},
      Number.NaN,
      Number.POSITIVE_INFINITY,
      () => 1,
      [['a'], [1]][0],
    ])
      expect(codeOf(() => KPI_GAP(value, 1, none))).toBe('NOT_A_NUMBER');
  });
});

describe('percent is a fraction', () => {
  it.each([
    [() => KPI_REVERSE(12, column(0.2, 30), none, none), 'rates の2番目 30 は 3000% です。30% か 0.3'],
    [() => KPI_FORWARD(12, 30, none), 'rates の1番目 30 は 3000% です。30% か 0.3'],
    [() => KPI_INTERVAL(1, 10, 95), 'level 95 は 9500% です。95% か 0.95'],
    [() => KPI_STATUS(1, 1, none, 80, none, none), 'yellow 80 は 8000% です。80% か 0.8'],
    [() => KPI_STATUS(column(1, 1), 1, none, none, column(1, 90), none), 'green の2番目 90 は'],
  ])('%#', (run, text) => {
    expect(messageOf(run)).toContain(text);
  });
});

describe('vectors', () => {
  it('may be a row, a column or one cell, and the result lies as the input lay', () => {
    expect(KPI_REVERSE(12, [[0.3]], none, none)).toEqual(column(40, 12));
    expect(KPI_REVERSE(12, 0.3, none, none)).toEqual(column(40, 12));
    expect(KPI_REVERSE(12, [[0.5, 0.3]], none, none)).toEqual([[80, 40, 12]]);
    expect(KPI_REVERSE(12, column(0.5, 0.3), none, none)).toEqual(column(80, 40, 12));
  });

  it('lose their trailing blanks, so that A2:A works', () => {
    expect(KPI_REVERSE(12, column(0.5, 0.3, '', ''), none, none)).toEqual(column(80, 40, 12));
    expect(KPI_FORWARD(80, [[0.5, '', null, undefined]], none)).toEqual([[80, 40]]);
    expect(KPI_RATES(column(10, 5, ...Array(1000).fill('')))).toEqual(column(0.5));
  });

  it('may not hold a blank inside', () => {
    const run = () => KPI_REVERSE(12, column(0.5, '', 0.3), none, none);
    expect(messageOf(run)).toContain('rates の2番目が空です');
    expect(codeOf(run)).toBe('BLANK_INSIDE');
    expect(codeOf(() => KPI_ALLOCATE(12, [['', 1]], none))).toBe('BLANK_INSIDE');
  });

  it('may not be a block', () => {
    expect(
      codeOf(() =>
        KPI_REVERSE(
          12,
          [
            [0.5, 0.3],
            [0.5, 0.3],
          ],
          none,
          none,
        ),
      ),
    ).toBe('NOT_A_VECTOR'); // prettier-ignore
  });
});

describe('element-wise functions', () => {
  it('take cells and give one value', () => {
    expect(KPI_ACHIEVEMENT(92, 100, none)).toBe(0.92);
    expect(KPI_STATUS([[92]], [[100]], none, none, none, none)).toBe('黄');
    expect(KPI_NUMBER('3千')).toBe(3000);
  });

  it('take equally shaped ranges and repeat single cells', () => {
    expect(KPI_ACHIEVEMENT(column(50, 150), 100, none)).toEqual(column(0.5, 1.5));
    expect(
      KPI_ACHIEVEMENT(
        [
          [50, 150],
          [1, 2],
        ],
        [
          [100, 100],
          [2, 2],
        ],
        '↑',
      ),
    ).toEqual([
      [0.5, 1.5],
      [0.5, 1],
    ]); // prettier-ignore
    expect(KPI_ACHIEVEMENT(100, [[50, 200]], none)).toEqual([[2, 0.5]]);
    expect(KPI_STATUS(column(1.2, 1.2), 1, column('lower', 'higher'), none, none, none)).toEqual(
      column('黄', '緑'),
    );
  });

  it('refuse ranges of different shapes', () => {
    const run = () => KPI_ACHIEVEMENT(column(1, 2, 3), column(1, 2), none);
    expect(codeOf(run)).toBe('SHAPES_DIFFER');
    expect(messageOf(run)).toContain('target は2行1列、actual は3行1列');
    expect(codeOf(() => KPI_ACHIEVEMENT(column(1, 2), [[1, 2]], none))).toBe('SHAPES_DIFFER');
  });

  it('give a blank where an input is blank, and defaults where an option is', () => {
    expect(KPI_ACHIEVEMENT(column(50, '', 50), column('', 100, 100), none)).toEqual(column('', '', 0.5));
    expect(KPI_STATUS('', 100, none, none, none, none)).toBe('');
    expect(KPI_STATUS(none, none, none, none, none, none)).toBe('');
    expect(KPI_NUMBER(column('3千', '', '5%'))).toEqual(column(3000, '', 0.05));
    expect(KPI_STATUS(column(120, 120), 100, column('', '低いほど良い'), none, none, none)).toEqual(
      column('緑', '黄'),
    );
  });
});

describe('blank, omitted and skipped arguments take their default', () => {
  it.each([undefined, null, '', [['']]])('%j', (blank) => {
    expect(KPI_REVERSE(12, 0.3, blank, blank)).toEqual(column(40, 12));
    expect(KPI_FORWARD(10, 0.5, blank)).toEqual(column(10, 5));
    expect(KPI_GAP(3, 1, blank)).toBe(2);
    expect(KPI_ALLOCATE(3, [[1, 1]], blank)).toEqual([[2, 1]]);
    expect(KPI_ACHIEVEMENT(1, 2, blank)).toBe(0.5);
    expect(KPI_STATUS(80, 100, blank, blank, blank, blank)).toBe('黄');
    expect(KPI_INTERVAL(5, 10, blank)).toEqual(KPI_INTERVAL(5, 10, 0.95));
  });

  it('and what has none is asked for, never taken for zero', () => {
    for (const run of [
      () => KPI_REVERSE(none, 0.3, none, none),
      () => KPI_REVERSE(12, none, none, none),
      () => KPI_REVERSE(12, column('', ''), none, none),
      () => KPI_FORWARD('', 0.3, none),
      () => KPI_RATES(''),
      () => KPI_GAP(3, '', none),
      () => KPI_ALLOCATE(3, '', none),
      () => KPI_INTERVAL(3, null, none),
      () => KPI_LANDING('', '2026/11/1', '2026/11/30', '2026/11/20', none),
      () => KPI_LANDING(1, '', '2026/11/30', '2026/11/20', none),
      () => KPI_REQUIRED_PACE(1, 2, '', '2026/11/20', none),
    ])
      expect(codeOf(run)).toBe('MISSING_ARGUMENT');
  });
});

describe('a cell holding an error is refused by name', () => {
  it.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!', '#ERROR'])(
    '%s',
    (value) => {
      const message = messageOf(() => KPI_REVERSE(12, column(0.5, value), none, none));
      expect(message).toContain(`rates の2番目のセルがエラー ${value} です`);
      for (const run of [
        () => KPI_STATUS(column(1, value), 1, none, none, none, none),
        () => KPI_STATUS(1, 1, value, none, none, none),
        () => KPI_STATUS(1, 1, none, none, none, column('a', value, 'c')),
        () => KPI_LANDING(1, '2026/11/1', '2026/11/30', value, none),
        () => KPI_LANDING(1, '2026/11/1', '2026/11/30', '2026/11/20', column('', value)),
        () => KPI_NUMBER(value),
      ])
        expect(codeOf(run)).toBe('CELL_ERROR');
    },
  );
});

it('takes one cell where one is meant', () => {
  expect(codeOf(() => KPI_REVERSE(column(1, 2), 0.3, none, none))).toBe('NOT_ONE_CELL');
  expect(codeOf(() => KPI_GAP(1, [[1, 2]], none))).toBe('NOT_ONE_CELL');
});

describe('names and words are accepted in Japanese and English', () => {
  it.each(['低いほど良い', 'lower', '↓', 'Lower', 'ＬＯＷＥＲ'])('%s', (word) => {
    expect(KPI_ACHIEVEMENT(1.2, 1, word)).toBe(0.8);
  });

  it.each(['なし', 'none', 'None'])('%s', (word) => {
    expect(KPI_REVERSE(2.1, 0.07, none, word)).toEqual(column(30, 2.1));
  });

  it('and an unknown word is answered with the choices', () => {
    const message = messageOf(() => KPI_ACHIEVEMENT(1, 1, 'まあまあ'));
    expect(message).toContain(
      'direction「まあまあ」は選べません。「高いほど良い」「低いほど良い」「範囲内」から選んでください',
    );
    expect(message).toContain('enter one of "higher", "lower", "band"');
    expect(codeOf(() => KPI_REVERSE(1, 0.5, none, 'constructor'))).toBe('UNKNOWN_WORD');
    expect(codeOf(() => KPI_REVERSE(1, 0.5, none, 1))).toBe('UNKNOWN_WORD');
  });
});

it('is decimal-safe', () => {
  expect(KPI_REVERSE(21, 0.07, none, none)).toEqual(column(300, 21));
  expect(KPI_REVERSE(21, '7%', none, none)).toEqual(column(300, 21));
  expect(KPI_ACHIEVEMENT(2.07, 2.3, none)).toBe(0.9);
  expect(KPI_ALLOCATE(0.3, [[1, 1, 1]], 0.1)).toEqual([[0.1, 0.1, 0.1]]);
});

it('gives finite numbers or says that the result is none', () => {
  expect(codeOf(() => KPI_FORWARD(1e308, 1, 1e10))).toBe('RESULT_NOT_FINITE');
  expect(codeOf(() => KPI_REVERSE(1e308, 0.001, none, none))).toBe('RESULT_NOT_FINITE');
  expect(KPI_GAP(-1, 5, none)).toBe(0);
  expect(Object.is(KPI_ACHIEVEMENT(-0, 5, none), 0)).toBe(true);
});
