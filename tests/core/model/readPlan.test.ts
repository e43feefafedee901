import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKpi } from '../../../src/core/model/Kpi.ts';
import { createPlan } from '../../../src/core/model/Plan.ts';
import { planRows } from '../../../src/core/model/planRows.ts';
import { cellOf, readPlan } from '../../../src/core/model/readPlan.ts';
import { updateRows } from '../../../src/core/model/updateRows.ts';
import { arbitraryPlan } from './arbitraryPlan.ts';

const settings = createPlan({ name: '計画', start: '2026-04', kpis: [] });
const language = fc.constantFrom('ja' as const, 'en' as const);

/** A sheet whose columns stand in the order of `keys`, as a planner may drag them. */
function reorderColumns<T>(rows: T[][], keys: readonly number[]): T[][] {
  const order = rows[0]!.map((_, i) => i).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  return rows.map((row) => order.map((i) => row[i]!));
}

describe('a plan written to rows', () => {
  it('is read back as it was, in either language', () => {
    fc.assert(
      fc.property(arbitraryPlan, language, (plan, lang) => {
        const reading = readPlan(planRows(plan, lang), plan);
        expect(reading.problems).toEqual([]);
        expect(reading.plan).toEqual(plan);
      }),
    );
  });

  it('is read back after columns moved, rows were sorted and columns were added', () => {
    const keys = fc.array(fc.nat(100), { minLength: 36, maxLength: 36 });
    fc.assert(
      fc.property(arbitraryPlan, language, keys, fc.nat(100), (plan, lang, columnKeys, shift) => {
        const written = planRows(plan, lang).map((row, i) => [...row, i === 1 ? 'わたしの列' : `メモ${i}`]);
        const [groups, headings, ...data] = reorderColumns(written, columnKeys);
        const sorted = data
          .map((row, i) => ({ row, key: (i * 7 + shift) % 5 }))
          .sort((a, b) => a.key - b.key);
        const sheet = [['KPI定義'], groups!, headings!, ...sorted.map(({ row }) => row)];
        const reading = readPlan(sheet, plan);
        expect(reading.problems).toEqual([]);
        expect([...reading.plan.kpis].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(plan.kpis);
        expect(reading.layout.others.map(({ heading }) => heading)).toEqual(['わたしの列']);
        for (const kpi of plan.kpis) {
          const place = cellOf(reading, kpi.id, 'name')!;
          expect(sheet[place.row]![place.column]).toBe(kpi.name);
        }
      }),
    );
  });
});

describe('a definition sheet edited by hand', () => {
  const plan = createPlan({
    start: '2026-04',
    kpis: [
      createKpi({ id: 'k00', name: '年間受注額', kind: 'kgi', unit: 'yen', target: 3e8 }),
      createKpi({ id: 'k01', name: 'アポ率', parent: 'k00', unit: 'percent', target: 0.2 }),
    ],
  });
  const headings = planRows(plan, 'ja')[1] as string[];
  const at = (heading: string): number => headings.indexOf(heading);
  const edited = (heading: string, value: unknown): unknown[][] => {
    const rows: unknown[][] = planRows(plan, 'ja');
    rows[3]![at(heading)] = value;
    return rows;
  };

  it.each([
    ['目標', '多め', 'CELL_NOT_NUMBER'],
    ['期限', '来年', 'CELL_NOT_DATE'],
    ['期限', '2027/02/30', 'CELL_NOT_DATE'],
    ['向き', 'よい', 'CELL_NOT_CHOICE'],
    ['効くまで', '1.5', 'CELL_NOT_MONTHS'],
    ['上の指標', '年間受注学', 'CELL_KPI_UNKNOWN'],
    ['指標', '', 'CELL_NAME_MISSING'],
    ['ID', 'k00', 'CELL_ID_TWICE'],
  ])('names the cell when %s is %j', (heading, value, code) => {
    const { problems } = readPlan(edited(heading, value), settings);
    expect(problems).toMatchObject([{ row: 3, column: at(heading), code }]);
  });

  it.each([
    ['目標', '25%', { target: 0.25 }],
    ['目標', '１２万', { target: 120_000 }],
    ['期限', '2027年3月31日', { deadline: '2027-03-31' }],
    ['期限', 46_477, { deadline: '2027-03-31' }],
    ['向き', '↓', { direction: 'lower' }],
    ['単位', '台', { unit: '台' }],
    ['見込む効果', 3, { planBUplift: '+3pt' }],
    ['見込む効果', '+10%', { planBUplift: '+10%' }],
    ['上の指標', '年間受注額 ', { parent: 'k00' }],
  ])('reads %s written as %j', (heading, value, meaning) => {
    const { plan: read, problems } = readPlan(edited(heading, value), settings);
    expect(problems).toEqual([]);
    expect(read.kpis[1]).toMatchObject(meaning);
  });

  it('keeps words that name no KPI, suggesting the nearest', () => {
    const { plan: read, problems } = readPlan(edited('上の指標', '年間受注学'), settings);
    expect(read.kpis[1]!.parent).toBe('年間受注学');
    expect(problems[0]!.data).toMatchObject({ nearest: '年間受注額' });
  });

  it('gives an id to a row that was added', () => {
    const rows = edited('ID', '');
    const { plan: read, newIds } = readPlan(rows, settings);
    expect(read.kpis.map(({ id }) => id)).toEqual(['k00', 'k01']);
    expect(newIds).toEqual([{ row: 3, id: 'k01' }]);
  });

  it('is refused without a heading row, and with a heading twice', () => {
    const code = (rows: unknown[][]) => {
      try {
        readPlan(rows, settings);
        return null;
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(code([['売上', 100]])).toBe('SHEET_HEADINGS_MISSING');
    expect(code([['ID', '指標', '目標', '目標値']])).toBe('SHEET_HEADING_TWICE');
  });
});

describe('bringing a sheet up to date', () => {
  it('changes nothing when the plan is the one it shows', () => {
    fc.assert(
      fc.property(arbitraryPlan, language, (plan, lang) => {
        const rows = [['KPI定義'], ...planRows(plan, lang).map((row) => [...row, '自分の列'])];
        const updated = updateRows(rows, plan, lang);
        const width = rows[1]!.length;
        expect(updated).toEqual(rows.map((row) => [...row, ...Array(width - row.length).fill('')]));
      }),
    );
  });

  it('leads to the new plan from the old sheet', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, language, (before, after, lang) => {
        const updated = updateRows(planRows(before, lang), after, lang);
        const { plan } = readPlan(updated, settings);
        expect([...plan.kpis].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(after.kpis);
      }),
    );
  });

  it('keeps sorted rows, columns of the planner and cells it could not read', () => {
    const plan = createPlan({
      start: '2026-04',
      kpis: [
        createKpi({ id: 'k00', name: '売上', kind: 'kgi', target: 100 }),
        createKpi({ id: 'k01', name: '客数', parent: 'k00' }),
      ],
    });
    const rows = [
      ['ID', 'メモ', '指標', '目標', '種類', '期限', '上の指標'],
      ['k01', '大事', '客数', '多め', 'KPI', '', '売上'],
      ['k00', '', '売上', '100', 'KGI', '', ''],
    ];
    const changed = { ...plan, kpis: [{ ...plan.kpis[0]!, deadline: '2027-03-31' }, plan.kpis[1]!] };
    expect(updateRows(rows, changed, 'ja')).toEqual([
      rows[0],
      rows[1],
      ['k00', '', '売上', '100', 'KGI', '2027-03-31', ''],
    ]);
  });
});
