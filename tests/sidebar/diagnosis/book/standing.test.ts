import { describe, expect, it } from 'vitest';
import { bookSubject } from '../../../../sidebar/diagnosis/book/BookSubject.ts';
import { type Standing, standingOf } from '../../../../sidebar/diagnosis/book/standing.ts';
import type { BookReading, FoundSheet } from '../../../../src/addon/server/bookTypes.ts';
import { createFromTemplate } from '../../../../src/catalogue/templates/createFromTemplate.ts';
import { TEMPLATES } from '../../../../src/catalogue/templates/templates.ts';
import { TREE, type TreeColumn } from '../../../../src/core/book/treeColumns.ts';
import { treeValue } from '../../../addon/book/support.ts';
import { builtBook, type Months } from '../../support/sampleBook.ts';

const today = '2026-11-20';
const book = builtBook();
const standings = (reading: BookReading): Standing[] => {
  const subject = bookSubject(reading, today)!;
  return subject.plan.kpis.map((kpi) => standingOf(kpi, subject));
};

/** Numbers that differ a little from month to month, for every column that is typed. */
function invented({ values, formulas }: FoundSheet): Months {
  const typed = values[3]!.slice(1, -1).filter((_, i) => formulas[6]![i + 1] === '');
  return Object.fromEntries(
    typed.map((heading, i) => [
      String(heading),
      [31, 37, 33, 35, 36].map((n) => n * (typed.length - i) + (n % 7)),
    ]),
  );
}

describe('how a KPI stands', () => {
  it('is what the design says', () => {
    const of = (name: string) => standings(book).find(({ kpi }) => kpi.name === name)!;
    expect(of('問い合わせ数')).toMatchObject({ actual: 2716, target: 2800, status: 'warn' });
    expect(of('案件化率')).toMatchObject({ counts: { hits: 263, cases: 611 }, status: 'bad' });
    expect(of('案件化率').achievement).toBeCloseTo(0.861, 3);
    expect(of('アポ率')).toMatchObject({ status: 'ok' });
  });

  it.each(
    [...TEMPLATES.map((template) => createFromTemplate(template, 'ja', '2026-04'))].map(
      (plan) => [plan.name, plan] as const,
    ),
  )('%s: is what KPIツリー calculates', (_, plan) => {
    const reading = builtBook(plan, invented);
    const marks = { ok: '●', warn: '▲', bad: '■', hold: '◇', none: '–' };
    for (const { kpi, actual, target, achievement, status } of standings(reading)) {
      const cell = (column: TreeColumn) => treeValue(reading, kpi.id, TREE[column]);
      expect([kpi.name, String(cell('status'))[0]]).toEqual([kpi.name, marks[status]]);
      const numbers = [
        [cell('actual'), actual],
        [cell('target'), target],
        [cell('achievement'), achievement],
      ] as const;
      for (const [inSheet, ours] of numbers)
        if (ours === null) expect([kpi.name, inSheet]).toEqual([kpi.name, '']);
        else
          expect(Math.abs(Number(inSheet) / ours - 1), `${kpi.name} ${inSheet} ${ours}`).toBeLessThan(1e-9);
    }
  });
});
