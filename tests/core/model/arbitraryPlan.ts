import fc from 'fast-check';
import { DIRECTIONS } from '../../../src/core/judge/Direction.ts';
import { createKpi, type Kpi } from '../../../src/core/model/Kpi.ts';
import { createPlan, type Plan } from '../../../src/core/model/Plan.ts';
import { UNITS } from '../../../src/core/model/units.ts';
import {
  AGGREGATIONS,
  ALERTS,
  CADENCES,
  KINDS,
  LAYERS,
  MONTH_DAYS,
  SPEEDS,
  TRIGGERS,
  WEEKDAYS,
} from '../../../src/core/model/vocabulary.ts';
import { PERIODS } from '../../../src/core/periods/Period.ts';

const idOf = <T extends object>(words: T): fc.Arbitrary<keyof T> =>
  fc.constantFrom(...(Object.keys(words) as (keyof T)[]));
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary);
/** A cell cannot tell −0 from 0, so a plan has only the one. */
const amount = optional(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((value) => value + 0),
);
/** Text as a cell gives it back: without spaces around it. */
const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((s) => s.trim());
const date = optional(
  fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10)),
);

function kpi(index: number): fc.Arbitrary<Kpi> {
  return fc
    .record({
      word: text,
      kind: idOf(KINDS),
      why: text,
      formula: text,
      numerator: text,
      denominator: text,
      unit: idOf(UNITS),
      direction: optional(idOf(DIRECTIONS)),
      layer: optional(idOf(LAYERS)),
      aggregation: optional(idOf(AGGREGATIONS)),
      target: amount,
      baseline: amount,
      green: amount,
      yellow: amount,
      deadline: date,
      evaluation: optional(idOf(PERIODS)),
      source: text,
      cadence: optional(idOf(CADENCES)),
      owner: text,
      alert: optional(idOf(ALERTS)),
      alertTo: text,
      lever: text,
      lagMonths: optional(fc.nat(36)),
      response: optional(idOf(SPEEDS)),
      planB: text,
      planBTrigger: optional(idOf(TRIGGERS)),
      planBApprover: text,
      actuals: text,
      definitionChangedOn: date,
      team: text,
      period: optional(idOf(PERIODS)),
    })
    .map(({ word, ...fields }) =>
      createKpi({ ...fields, id: `k${String(index).padStart(2, '0')}`, name: `指標${index}${word}` }),
    );
}

/** Plans of any content whose names differ and whose parents exist. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .integer({ min: 1, max: 8 })
  .chain((size) =>
    fc.record({
      kpis: fc.tuple(...Array.from({ length: size }, (_, i) => kpi(i))),
      weekday: optional(idOf(WEEKDAYS)),
      time: fc.constantFrom('', '09:30', '23:59'),
      monthDay: optional(idOf(MONTH_DAYS)),
      parents: fc.array(fc.nat(size - 1), { minLength: size, maxLength: size }),
    }),
  )
  .map(({ kpis, parents, ...rhythm }) =>
    createPlan({
      name: '計画',
      start: '2026-04',
      ...rhythm,
      kpis: kpis.map((row, i) => ({ ...row, parent: i === 0 ? '' : kpis[parents[i]!]!.id })),
    }),
  );
