import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treeRows } from '../../../../sidebar/design/plan/treeRows.ts';
import { inLines } from '../../../../sidebar/diagnosis/book/shortened.ts';
import { foldedAtFirst, layoutTree } from '../../../../sidebar/diagnosis/tree/layoutTree.ts';
import { createKpi } from '../../../../src/core/model/Kpi.ts';
import { createPlan, type Plan } from '../../../../src/core/model/Plan.ts';
import { templatePlan } from '../../support/designScreens.ts';

/** A plan whose n-th KPI is made of the next ones, each with `wide` parts. */
function plan(size: number, wide: number): Plan {
  const kpis = Array.from({ length: size }, (_, n) => {
    const parts = Array.from({ length: wide }, (_part, p) => n * wide + p + 1).filter((part) => part < size);
    return createKpi({
      id: `k${n}`,
      name: `指標${n}番`,
      kind: n === 0 ? 'kgi' : 'kpi',
      formula: parts.map((part) => `指標${part}番`).join(' + '),
    });
  });
  return createPlan({ start: '2026-04', kpis });
}

describe('the picture of a tree', () => {
  it('begins as in the design: what is only watched is folded into its KPI', () => {
    const rows = treeRows(templatePlan);
    const folded = foldedAtFirst(rows);
    const { boxes, width } = layoutTree(rows, rows[0]!.path, folded);
    expect(width).toBe(276);
    expect(boxes.map(({ row }) => row.kpi.name)).toEqual([
      ...['年間受注額', '新規受注額', '受注数', '問い合わせ数', 'アポ率', '案件化率', '受注率'],
      ...['平均受注額', '更新受注額', '更新対象', '更新率', '平均更新額'],
    ]);
    expect(boxes.find(({ folded: below }) => below > 0)?.row.kpi.name).toBe('問い合わせ数');
  });

  it('shows an overview of 200 KPIs, and all of them once they are unfolded', () => {
    const rows = treeRows(plan(200, 4));
    const first = layoutTree(rows, rows[0]!.path, foldedAtFirst(rows));
    expect(first.boxes.length).toBeLessThanOrEqual(24);
    expect(first.boxes.reduce((sum, { folded }) => sum + folded, first.boxes.length)).toBe(200);
    expect(layoutTree(rows, rows[0]!.path, new Set()).boxes.length).toBe(200);
  });

  it('has no box on top of another, and every child inside the height of its parent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 6 }), (size, wide) => {
        const rows = treeRows(plan(size, wide));
        const { boxes, width, height } = layoutTree(rows, rows[0]!.path, new Set());
        for (const box of boxes) {
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height + 1e-9);
          const parent = boxes.find(({ row }) => row.path === box.row.parent);
          if (parent) expect(box.y).toBeGreaterThanOrEqual(parent.y - 1e-9);
          for (const other of boxes) {
            const isApart =
              other === box ||
              other.x >= box.x + box.width ||
              box.x >= other.x + other.width ||
              other.y >= box.y + box.height ||
              box.y >= other.y + other.height;
            expect(isApart).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('breaks long names into lines that fit, at spaces where there are some', () => {
    expect(inLines('案件化率', 60, 4)).toEqual(['案件化率']);
    expect(inLines('ホワイトペーパー経由', 60, 4)).toEqual(['ホワイトペ', 'ーパー経由']);
    expect(inLines('Net Revenue Retention', 64, 4)).toEqual(['Net', 'Revenue', 'Retention']);
    expect(inLines('Appointment rate', 65, 4)).toEqual(['Appointm-', 'ent rate']);
    expect(inLines('とても長い名前の指標です', 36, 2)).toEqual(['とても', '長い…']);
  });
});
