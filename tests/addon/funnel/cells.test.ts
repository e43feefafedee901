import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBook, sheetOf } from '../support/openBook.ts';
import { column, empty, plan, write } from './support.ts';

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
