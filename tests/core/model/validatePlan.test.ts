import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKpi } from '../../../src/core/model/Kpi.ts';
import { createPlan } from '../../../src/core/model/Plan.ts';
import { validatePlan } from '../../../src/core/model/validatePlan.ts';
import { arbitraryPlan } from './arbitraryPlan.ts';

describe('a plan that arrives as JSON', () => {
  it('is taken over as it is', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const json = JSON.parse(JSON.stringify(plan));
        expect(validatePlan(json)).toEqual(JSON.parse(JSON.stringify(plan)));
      }),
    );
  });

  const good = createPlan({ start: '2026-04', kpis: [createKpi({ id: 'k00', name: '売上' })] });
  const withKpi = (changes: object) => ({ ...good, kpis: [{ ...good.kpis[0], ...changes }] });

  it.each([
    [null, 'plan'],
    [[], 'plan'],
    [{ ...good, start: '2026-13' }, 'start'],
    [{ ...good, cadence: 'hourly' }, 'cadence'],
    [{ ...good, kpis: {} }, 'kpis'],
    [{ ...good, secured: '2億' }, 'secured'],
    [
      { ...good, guards: [{ id: 'g', name: 'x', direction: 'band', limit: 1, unit: '' }] },
      'guards[0].direction',
    ],
    [{ ...good, influences: [{ from: 'k00', to: 1, note: '' }] }, 'influences[0].to'],
    [withKpi({ name: '' }), 'kpis[0].name'],
    [withKpi({ name: ' ' }), 'kpis[0].name'],
    [withKpi({ kind: null }), 'kpis[0].kind'],
    [withKpi({ target: Number.POSITIVE_INFINITY }), 'kpis[0].target'],
    [withKpi({ deadline: '2027/03/31' }), 'kpis[0].deadline'],
    [withKpi({ layer: 'late' }), 'kpis[0].layer'],
    [withKpi({ why: 'x'.repeat(5_001) }), 'kpis[0].why'],
  ])('is refused, naming the place: %#', (json, place) => {
    try {
      validatePlan(json);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'PLAN_UNREADABLE', data: { place } });
    }
  });

  it('drops keys it does not know and never touches prototypes', () => {
    const json = JSON.parse('{"__proto__":{"polluted":1},"constructor":2}');
    const plan = validatePlan({ ...good, ...json, kpis: [{ ...good.kpis[0], extra: '=IMPORTXML(1)' }] });
    expect(Object.keys(plan).sort()).toEqual(Object.keys(good).sort());
    expect('extra' in plan.kpis[0]!).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
