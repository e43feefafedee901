import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditPlan, CHECKS } from '../../../src/core/checks/auditPlan.ts';
import { describeFinding } from '../../../src/core/checks/describeFinding.ts';
import { type FindingCode, sentences } from '../../../src/core/checks/sentences/index.ts';
import { applyEdits } from '../../../src/core/model/edits.ts';
import type { Kpi } from '../../../src/core/model/Kpi.ts';
import { planRows } from '../../../src/core/model/planRows.ts';
import { cellOf, readPlan } from '../../../src/core/model/readPlan.ts';
import { arbitraryPlan } from '../model/arbitraryPlan.ts';
import { findingsOf } from './build.ts';
import { FAULTS } from './faults.ts';
import { change, sound } from './soundPlan.ts';

describe('a sound plan', () => {
  it('passes every check', () => {
    const audit = auditPlan(sound);
    expect(audit.findings.map(({ code }) => code)).toEqual([]);
    expect(audit.passed).toEqual(CHECKS.map(({ id }) => id));
  });
});

/** Found in the worked numbers. */
const WORKED: readonly FindingCode[] = [
  'PERIODS_DO_NOT_ADD_UP',
  'FULL_YEAR_ASSUMED',
  'SHARE_AS_GROWTH',
  'RETENTION_MIXED',
  'ORDER_RATE_MISSING',
  'CHURN_CONTRADICTORY',
];

describe('each check', () => {
  it.each(FAULTS)('finds %s', (_name, plan, code, field) => {
    const found = findingsOf(plan, code);
    expect(found).not.toEqual([]);
    if (field) expect(found.some(({ places }) => places[0]!.field === field)).toBe(true);
  });

  it('has a fault here or among the worked numbers', () => {
    const shown = [...FAULTS.map(([, , code]) => code), ...WORKED];
    expect(Object.keys(sentences.ja).filter((code) => !shown.includes(code as FindingCode))).toEqual([]);
  });
});

describe('any plan', () => {
  it('is audited without an exception, and every finding has its sentence in both languages', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        for (const finding of auditPlan(plan).findings) {
          for (const language of ['ja', 'en'] as const) {
            const { title, detail, remedy, fixes } = describeFinding(finding, language);
            for (const text of [title, detail, remedy, ...fixes]) {
              expect(text).not.toMatch(/undefined|NaN|\[object/);
              expect(text.trim()).not.toBe('');
            }
          }
          for (const fix of finding.fixes) applyEdits(plan, fix.edits);
        }
      }),
    );
  });

  it('reads the same from its definition sheet, and each place is a cell', () => {
    const broken = change('受注数', { target: 150, owner: '' });
    const reading = readPlan(planRows(broken, 'ja'), broken);
    expect(auditPlan(reading.plan)).toEqual(auditPlan(broken));
    const places = findingsOf(reading.plan, 'TARGETS_DO_NOT_ADD_UP').map((finding) => finding.places[0]!);
    expect(places.map(({ kpi, field }) => cellOf(reading, kpi!, field as keyof Kpi))).toEqual([
      { row: 2, column: 12 },
      { row: 3, column: 12 },
    ]);
  });
});
