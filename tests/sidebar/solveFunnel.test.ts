import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reverseText } from '../../sidebar/i18n/reverse.ts';
import {
  addStage,
  changeStage,
  exampleDraft,
  moveStage,
  removeStage,
  takeSelection,
} from '../../sidebar/reverse/FunnelDraft.ts';
import { solveFunnel } from '../../sidebar/reverse/solveFunnel.ts';
import { businessDaysIn } from '../../sidebar/reverse/units.ts';

const text = reverseText.ja;
const example = exampleDraft(text);
const solve = (draft = example) => solveFunnel(draft, text, '2026-11-20');

describe('the live answer', () => {
  it('finds 400, 80, 40 for 12 orders at 20%, 50%, 30%, and 22 inquiries a business day of November 2026', () => {
    expect(solve()).toMatchObject({ gap: 12, counts: [400, 80, 40, 12], perDay: 22 });
  });

  it('counts only what is not secured yet', () => {
    expect(solve({ ...example, secured: '3' })).toMatchObject({ gap: 9, counts: [300, 60, 30, 9] });
    expect(solve({ ...example, secured: '20' })).toMatchObject({ gap: 0, counts: [0, 0, 0, 0] });
  });

  it('turns money into whole units by the value of one', () => {
    const money = {
      ...example,
      unit: 'moneyYear' as const,
      target: '3億',
      secured: '2億',
      unitValue: '666,667',
    };
    expect(solve(money)).toMatchObject({ gap: 100_000_000, counts: [5000, 1000, 500, 150] });
  });

  it('shows nothing, never 0, from a faulty rate upwards, and still answers the stages after it', () => {
    const { counts, plan, perDay } = solve(changeStage(example, 1, { rate: '150' }));
    expect(counts).toEqual([null, null, 40, 12]);
    expect([plan, perDay]).toEqual([null, null]);
  });

  it('sends the plan with names for unnamed stages and the unit in words', () => {
    const { plan } = solve(changeStage(example, 0, { name: ' ' }));
    expect(plan).toEqual({
      goalName: '受注',
      target: 12,
      targetUnit: '件/月',
      secured: 0,
      unitValue: null,
      stages: [
        { name: '1番目の段階', rate: 0.2 },
        { name: 'アポ', rate: 0.5 },
        { name: '案件', rate: 0.3 },
      ],
      confidence: { level: 0.9, samples: null },
    });
  });
});

describe('the stages', () => {
  it('move with their rates, and the required counts follow', () => {
    const { plan } = solve(moveStage(example, 2, -1));
    expect(plan!.stages.map(({ name, rate }) => [name, rate])).toEqual([
      ['問い合わせ', 0.2],
      ['案件', 0.3],
      ['アポ', 0.5],
    ]);
  });

  it('keep distinct ids through any additions and removals', () => {
    const step = fc.oneof(fc.constant('add' as const), fc.nat(6));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const draft = steps.reduce((now, s) => (s === 'add' ? addStage(now) : removeStage(now, s)), example);
        const ids = draft.stages.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('come from the selection with exact rates, shown with one decimal', () => {
    const draft = takeSelection(example, {
      address: 'A1:B3',
      kind: 'counts',
      stages: [{ name: '訪問', rate: 263 / 611, count: 611 }],
      goalName: '契約',
    });
    expect(draft).toMatchObject({ goalName: '契約', target: '12', stages: [{ name: '訪問', rate: '43.0' }] });
    expect(solve(draft).plan!.stages[0]!.rate).toBe(263 / 611);
  });
});

it.each([
  ['month', '2026-11-20', 19],
  ['month', '2026-02-01', 18],
  ['month', '2026-12-31', 23],
  ['year', '2026-11-20', 244],
] as const)('a %s around %s has %i business days in Japan', (period, today, days) => {
  expect(businessDaysIn(period, today)).toBe(days);
});
