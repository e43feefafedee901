import { describe, expect, it } from 'vitest';
import { reverseText } from '../../sidebar/i18n/reverse.ts';
import { changeStage, exampleDraft, type FunnelDraft } from '../../sidebar/reverse/FunnelDraft.ts';
import { readFields } from '../../sidebar/reverse/readFields.ts';

const example = exampleDraft(reverseText.ja);
const withRate = (rate: string) => changeStage(example, 1, { rate });
const faultsOf = (draft: FunnelDraft) =>
  readFields(draft, 20).faults.map(({ field, kind }) => `${field} ${kind}`);

describe('the fields of the back-calculation panel', () => {
  it.each([
    ['50', 0.5],
    ['50%', 0.5],
    ['５０％', 0.5],
    ['0.7', 0.007],
    ['12.5', 0.125],
    ['100', 1],
  ])('read %s in a rate as the fraction %s', (rate, fraction) => {
    expect(readFields(withRate(rate), 20).rates[1]).toBe(fraction);
  });

  it.each([
    ['', 'missing', null],
    ['abc', 'unreadable', null],
    ['0', 'rate', null],
    ['-5', 'rate', null],
    ['150', 'rate', '15'],
    ['1250', 'rate', '12.5'],
  ])('refuse the rate %j as %s and offer %s', (rate, kind, repair) => {
    const { rates, faults } = readFields(withRate(rate), 20);
    expect(rates[1]).toBeNull();
    expect(faults).toMatchObject([{ field: 'rate-1', kind, repair, stage: 1 }]);
  });

  it.each([
    ['1,200', 1200],
    ['１２万', 120_000],
    ['8,300万円', 83_000_000],
    ['1億2,000万', 120_000_000],
  ])('read the target %s as %i', (target, value) => {
    expect(readFields({ ...example, target }, 20).target).toBe(value);
  });

  it('keep a measured rate unrounded until somebody types over it', () => {
    const measured = changeStage(example, 1, { rate: '43.0', measured: 263 / 611 });
    expect(readFields(measured, 20).rates[1]).toBe(263 / 611);
    expect(readFields(changeStage(measured, 1, { rate: '43', measured: null }), 20).rates[1]).toBe(0.43);
  });

  it('take an empty secured part as nothing, an empty target as missing', () => {
    expect(readFields({ ...example, secured: '' }, 20).secured).toBe(0);
    expect(faultsOf({ ...example, target: '' })).toEqual(['target missing']);
  });

  it('ask for the value of one only where the target is money', () => {
    expect(faultsOf(example)).toEqual([]);
    expect(faultsOf({ ...example, unit: 'moneyMonth' })).toEqual(['unit-value missing']);
  });

  it('report faults in the order of the fields', () => {
    const draft = { ...changeStage(example, 2, { rate: 'x' }), target: '-1', secured: '-1', days: '0' };
    expect(faultsOf(draft)).toEqual([
      'target notPositive',
      'secured negative',
      'rate-2 unreadable',
      'days notPositive',
    ]);
  });
});
