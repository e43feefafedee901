import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatChange, formatOf, formatValue } from '../../../sidebar/diagnosis/formatValue.ts';
import { comparisonOf } from '../../../sidebar/diagnosis/leverage/Comparison.ts';
import { changeOfComparison } from '../../../sidebar/diagnosis/leverage/changeOf.ts';
import { comparisonRows } from '../../../sidebar/diagnosis/leverage/comparisonRows.ts';
import { factorsOf } from '../../../sidebar/diagnosis/leverage/factors.ts';
import { compareStretches, periodPairs, stagesTo } from '../../../sidebar/diagnosis/leverage/periodPairs.ts';
import { type Assessment, assess } from '../../../sidebar/diagnosis/situation/assess.ts';
import { targetOf, usualHorizon, usualTarget } from '../../../sidebar/diagnosis/situation/horizon.ts';
import { niceTicks } from '../../../sidebar/diagnosis/situation/niceTicks.ts';
import { readTable } from '../../../sidebar/diagnosis/table/readTable.ts';
import type { Series, SeriesTable } from '../../../sidebar/diagnosis/table/Table.ts';
import {
  effectOf,
  levelToReach,
  leverOf,
  trialOfFunnel,
  trialOfSeries,
} from '../../../sidebar/diagnosis/trial/TrialBase.ts';
import { diagnosisText } from '../../../sidebar/i18n/diagnosis/index.ts';
import { monthly } from '../support/sampleAnswers.ts';

const text = diagnosisText.ja;
const table = readTable(monthly) as SeriesTable;
const orders = table.series.find(({ heading }) => heading === '受注')!;
const today = '2026-11-20';

describe('the stretch a target is for', () => {
  it('is the fiscal year of the last month', () => {
    expect(usualHorizon(table, orders, today)).toEqual({ start: 24, last: 29, remaining: 6, running: null });
  });

  it('leaves out the month that is still running', () => {
    expect(usualHorizon(table, orders, '2026-09-12')).toEqual({
      start: 24,
      last: 28,
      remaining: 7,
      running: 29,
    });
  });

  it('finds the target of its own column and lengthens it to the year', () => {
    const target = targetOf(table, orders)!;
    expect(target.heading).toBe('受注目標');
    expect(targetOf(table, table.series[0]!)).toBeNull();
    const known = target.values.slice(24).reduce<number>((sum, value) => sum + value!, 0);
    expect(usualTarget(target, usualHorizon(table, orders, today))).toEqual({
      total: known * 2,
      known: 6,
      periods: 12,
    });
  });
});

describe('where a series is heading', () => {
  const horizon = usualHorizon(table, orders, today);

  it('lands at what is achieved plus the rest', () => {
    const { landing, forecast } = assess(orders, horizon) as Assessment;
    const achieved = orders.values.slice(24).reduce<number>((sum, value) => sum + value!, 0);
    expect(landing!.achieved).toBe(achieved);
    const rest = forecast.reduce((sum, { point }) => sum + point, 0);
    expect(Math.abs(landing!.distribution.median - achieved - rest)).toBeLessThan(0.1 * rest);
    expect(landing!.distribution.chance(achieved)).toBe(1);
  });

  it('has no total for a rate, and says how many values it takes', () => {
    expect((assess({ ...orders, joining: 'rate' }, horizon) as Assessment).landing).toBeNull();
    const two: Series = { ...orders, values: [3, 4] };
    expect(assess(two, { start: 0, last: 1, remaining: 3, running: null })).toEqual({ got: 2, needed: 3 });
    const five = assess(
      { ...orders, values: [3, 4, 3, 5, 4] },
      { start: 0, last: 4, remaining: 3, running: null },
    );
    expect((five as Assessment).anomalies).toBeNull();
  });
});

describe('what moves the result', () => {
  // Sample plan of the design: 2,800 → 560 → 280 → 84 planned, 2,716 → 611 → 263 → 80 seen.
  const stages = ['問い合わせ', 'アポ', '案件', '受注'].map((name) => ({ name, form: 'count' as const }));
  const comparison = comparisonOf(stages, [2800, 560, 280, 84], [2716, 611, 263, 80], ['計画', '実績'], 1)!;

  it('is found in the rate from meetings to deals', () => {
    const { back, steps } = comparisonRows(comparison, factorsOf(comparison, text.leverage), null);
    expect(back[0]!.name).toBe('アポ→案件の率');
    // 80 × (50% ÷ 43.04%) − 80
    expect(back[0]!.effect).toBeCloseTo(80 * (0.5 / (263 / 611)) - 80, 9);
    steps.forEach(({ effect }) => {
      expect(effect).toBeCloseTo(0.8, 9);
    });
  });

  it('adds up to the change, whatever the counts', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(counts, counts, (before, after) => {
        const compared = comparisonOf(stages, before, after, ['', ''], 1)!;
        const { parts, total } = changeOfComparison(compared, factorsOf(compared, text.leverage));
        expect(parts.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(total, 6);
      }),
    );
  });

  it('cannot be said where a stage is 0 or missing', () => {
    expect(comparisonOf(stages, [10, 5, 2, 1], [10, 0, 0, 0], ['', ''], 1)).toBeNull();
    expect(comparisonOf(stages, [10, 5, null, 1], [10, 5, 2, 1], ['', ''], 1)).toBeNull();
  });

  it('compares this year so far with the same months before', () => {
    const pair = periodPairs(table, usualHorizon(table, orders, today)).get('yearToDate')!;
    expect(pair).toEqual({ before: [12, 17], after: [24, 29] });
    const chain = stagesTo(table, orders);
    expect(chain.map(({ heading }) => heading)).toEqual(['リード', 'アポ', '案件', '受注']);
    expect(compareStretches(table, chain, pair, text.range)).toMatchObject({
      beforeLabel: '2025/04〜2025/09',
      afterLabel: '2026/04〜2026/09',
      periods: 6,
    });
  });

  it('compares no year of which no month is complete', () => {
    const pairs = periodPairs(table, { start: 30, last: 29, remaining: 12, running: null });
    expect([...pairs.keys()]).toEqual(['lastThree', 'last', 'lastYear']);
  });

  describe('tried out', () => {
    const factors = factorsOf(comparison, text.leverage);
    const base = trialOfFunnel(comparison, factors);

    it('multiplies, and finds the level that reaches the plan', () => {
      expect(base.outcome(1.05).result).toBeCloseTo(84, 9);
      const now = base.levers.map((lever) => lever.now);
      expect(levelToReach(base, now, 2)).toBeCloseTo((263 / 611) * 1.05, 9);
    });

    it('works out what one lever does without asking for a chance, which takes long', () => {
      const outcome = () => expect.unreachable();
      expect(effectOf({ ...base, outcome }, 0, base.levers[0]!.now * 1.05)).toBeCloseTo(4, 9);
    });

    it('leaves room on both sides of what was seen, below zero too', () => {
      const given = { id: 'a', name: '営業利益', form: 'money', aim: null, monthly: null } as const;
      expect(leverOf({ ...given, now: -80, low: -100, high: -20 })).toMatchObject({ low: -115, high: -17 });
    });

    it('offers no rate beyond 100%', () => {
      const high = comparisonOf(stages, [100, 99, 98, 97], [100, 99, 98, 50], ['', ''], 1)!;
      const tight = trialOfFunnel(high, factorsOf(high, text.leverage));
      expect(tight.levers.slice(1).every((lever) => lever.high <= 1)).toBe(true);
      expect(
        levelToReach(
          tight,
          tight.levers.map((lever) => lever.now),
          1,
        ),
      ).toBeNull();
    });

    it('leaves what is achieved, and raises the chance with the rest', () => {
      const horizon = usualHorizon(table, orders, today);
      const { landing } = assess(orders, horizon) as Assessment;
      const { distribution, achieved } = landing!;
      const goal = { name: '受注', form: 'count', direction: 'higher' } as const;
      const trial = trialOfSeries(
        factors,
        6,
        factors.map(() => null),
        landing!,
        goal,
        216,
      );
      expect(trial.outcome(1)).toEqual({ result: distribution.median, chance: distribution.chance(216) });
      expect(trial.outcome(2).result).toBeCloseTo(achieved + 2 * (distribution.median - achieved), 9);
      expect(trial.outcome(trial.needed!).chance).toBeCloseTo(0.5, 1);
      const chances = [0.5, 0.8, 1, 1.2, 2].map((growth) => trial.outcome(growth).chance!);
      expect(chances).toEqual([...chances].sort((a, b) => a - b));
    });
  });
});

describe('numbers in words', () => {
  it.each([
    [293_590_000, 'money', '2億9,359万円'],
    [11_925_565, 'money', '1,193万円'],
    [685_957, 'money', '68.6万円'],
    [8_400, 'money', '8,400円'],
    [216.4, 'count', '216'],
    [7.64, 'count', '7.6'],
    [0.2043, 'percent', '20.4%'],
    [1_200_000_000_000, 'money', '1.2兆円'],
    [2716, 'unit:count', '2,716件'],
    [70, 'unit:companies', '70社'],
    [12.34, 'unit:台', '12台'],
    [-784_000, 'money', '−78.4万円'],
  ] as const)('%d as %s is %s', (value, form, words) => {
    expect(formatValue(value, form, 'ja')).toBe(words);
  });

  it('have a sign only when they are something', () => {
    expect([0.001, -7.6, 12].map((change) => formatChange(change, 'count', 'ja'))).toEqual([
      '±0',
      '−7.6',
      '+12',
    ]);
  });

  it('of rates differ in points', () => {
    expect(formatChange(-0.056, 'percent', 'ja')).toBe('−5.6ポイント');
    expect(formatChange(0.004, 'percent', 'en')).toBe('+0.4 points');
  });

  it('are written with their unit in the language of the planner, small ones with a decimal', () => {
    expect(formatOf(1200, 'money', 'ja')).toBe('#,##0"円"');
    expect(formatOf(70, 'unit:companies', 'en')).toBe('#,##0" accounts"');
    expect(formatOf(0.4, 'unit:count', 'ja')).toBe('#,##0.0"件"');
    expect(formatOf(5.6, 'unit:points', 'ja')).toBe('#,##0.0"pt"');
  });

  it.each([
    [0.22, '届くのは10回に2回'],
    [0.5, '五分五分'],
    [0.72, '7割がた届く'],
    [0.97, 'ほぼ届く'],
    [0.01, 'ほぼ届かない'],
    [0.06, 'まれに届く'],
    [0.1, '届くのは10回に1回'],
  ])('a chance of %d is %s', (chance, words) => {
    expect(text.chance.words(chance)).toBe(words);
  });

  it('stand at round numbers beside a chart', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }), (least, range) => {
        const ticks = niceTicks(least, least + range);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(6);
        const slack = 1e-6 * (Math.abs(least) + range);
        expect(ticks[0]!).toBeLessThanOrEqual(least + slack);
        expect(ticks[ticks.length - 1]!).toBeGreaterThanOrEqual(least + range - slack);
      }),
    );
  });
});
