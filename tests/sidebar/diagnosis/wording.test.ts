import { describe, expect, it } from 'vitest';
import { formatValue, shortValue } from '../../../sidebar/diagnosis/formatValue.ts';
import { withOthers } from '../../../sidebar/diagnosis/leverage/withOthers.ts';
import { axisLabels } from '../../../sidebar/diagnosis/situation/axisLabels.ts';
import { moved } from '../../../sidebar/i18n/diagnosis/moved.ts';

describe('the lines of an axis', () => {
  it.each([
    [[1e8, 1.25e8, 1.5e8], 'money', 'ja', ['1億', '1.25億', '1.5億']],
    [[-1e7, 0, 1e7], 'money', 'ja', ['−1,000万', '0', '1,000万']],
    [[0, 500, 1000], 'money', 'ja', ['0', '500', '1,000']],
    [[10_000, 12_500], 'count', 'ja', ['10,000', '12,500']],
    [[0, 1_250_000], 'unit:count', 'ja', ['0', '125万']],
    [[-1e8, 0, 1.25e8], 'money', 'en', ['−¥100M', '¥0', '¥125M']],
    [[0, 1_250_000], 'count', 'en', ['0', '1.25M']],
    [[0.2, 0.3], 'percent', 'ja', ['20.0%', '30.0%']],
  ] as const)('%j as %s in %s are %j', (ticks, form, language, labels) => {
    expect(axisLabels(ticks, form, language)).toEqual(labels);
  });
});

describe('an amount for each person', () => {
  it('has the same sign of yen in English as other amounts', () => {
    expect(formatValue(1200, 'unit:yenPerPerson', 'en')).toBe('¥1,200/person');
    expect(formatValue(1200, 'unit:yenPerPerson', 'ja')).toBe('1,200円/人');
  });
});

describe('an amount below zero', () => {
  it('has the sign of mathematics, short or not', () => {
    expect(formatValue(-685_000_000, 'money', 'ja')).toBe('−6億8,500万円');
    expect(formatValue(-685_000_000, 'money', 'en')).toBe('−¥685M');
    expect(shortValue(-685_000_000, 'money', 'ja')).toBe('−6.85億');
  });
});

describe('a change in a sentence', () => {
  it.each([
    ['+61.3万円', '61.3万円 増えます'],
    ['−1.2', '1.2 減ります'],
    ['±0円', '±0円 で、変わりません'],
  ])('%s is said as %s', (change, words) => {
    expect(moved(change).join(' ')).toBe(words);
  });
});

describe('a change of many parts', () => {
  const partsOf = (...parts: number[]) =>
    parts.map((part, i) => ({ name: `f${i}`, form: 'count' as const, before: 1, after: 1, part }));

  it('is shown as it is up to twelve', () => {
    const parts = partsOf(...Array.from({ length: 12 }, (_, i) => i));
    expect(withOthers(parts)).toEqual({ parts, others: null });
  });

  it('shows the largest in their order and the others together, so that nothing is missing', () => {
    const { parts, others } = withOthers(partsOf(...Array.from({ length: 40 }, (_, i) => (i % 2 ? -i : i))));
    expect(parts.map(({ part }) => part)).toEqual([-29, 30, -31, 32, -33, 34, -35, 36, -37, 38, -39]);
    expect(others).toEqual({ count: 29, part: 14 });
  });
});
