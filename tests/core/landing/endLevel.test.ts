import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast } from '../../../src/core/forecast/forecast.ts';
import { endLevel } from '../../../src/core/landing/endLevel.ts';

const members = [812, 815, 821, 830, 828, 836, 845, 851, 849, 858, 866, 871];

describe('where a level will stand', () => {
  it('is the forecast of the last period, with its interval', () => {
    const level = endLevel(members, 5, null);
    const { point, lower, upper } = forecast(members, 5, null, 0.8)[4]!;
    expect(level.median).toBe(point);
    expect([level.quantile(0.1), level.quantile(0.9)]).toEqual([lower, upper]);
    expect(level.chance(lower)).toBeCloseTo(0.9, 2);
    expect(level.chance(point)).toBeCloseTo(0.5, 2);
  });

  it('is the last observation once the time is over', () => {
    const level = endLevel([...members, null], 0, null);
    expect([level.median, level.chance(871), level.chance(872)]).toEqual([871, 1, 0]);
  });

  it('stays where it never moved', () => {
    const level = endLevel([50, 50, 50, 50], 3, null);
    expect([level.median, level.chance(50), level.chance(50.1)]).toEqual([50, 1, 0]);
  });

  it('is less likely to reach more', () => {
    const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 4, maxLength: 24 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 12 }), (history, remaining) => {
        const { chance } = endLevel(history, remaining, null);
        const chances = [0, 100, 300, 600, 1000, 3000].map(chance);
        expect(chances).toEqual([...chances].sort((a, b) => b - a));
      }),
      { numRuns: 25 },
    );
  });
});
