import { describe, expect, it } from 'vitest';
import { createKpi } from '../../../src/core/model/Kpi.ts';
import { createPlan } from '../../../src/core/model/Plan.ts';
import { linkInfluences, readSettings, settingsRows } from '../../../src/core/model/settings.ts';

const plan = createPlan({
  name: '2026年度 受注計画',
  start: '2026-04',
  cadence: 'weekly',
  weekday: 'tuesday',
  time: '09:30',
  monthDay: 'fifthWorkday',
  rationale: '前年度の受注率で届く',
  secured: 2e8,
  kpis: [
    createKpi({ id: 'k00', name: '受注額', kind: 'kgi' }),
    createKpi({ id: 'k01', name: '満足度' }),
    createKpi({ id: 'k02', name: '更新率' }),
  ],
  guards: [{ id: 'g00', name: '営業利益率', direction: 'higher', limit: 0.15, unit: 'percent' }],
  influences: [{ from: 'k01', to: 'k02', note: '半年遅れ' }],
});

describe('the settings sheet', () => {
  it.each(['ja', 'en'] as const)('is read back as it was written (%s)', (language) => {
    const settings = readSettings(settingsRows(plan, language));
    expect(linkInfluences({ ...settings, kpis: plan.kpis })).toEqual(plan);
  });

  it.each([
    ['9:05', '09:05'],
    ['１０時', '10:00'],
    ['10時半', '10:30'],
    ['9時5分', '09:05'],
    ['10:30:00', '10:30'],
    [0.4375, '10:30'],
  ])('reads the time %s', (typed, time) => {
    expect(readSettings([['計画', '週に見る時刻', typed]]).time).toBe(time);
  });

  it.each([
    [[['計画書', 'x', '']], 'SETTING_UNKNOWN', 0, 0],
    [[['計画', '年度の始まり', '春']], 'CELL_NOT_DATE', 0, 2],
    [[['計画', '週に見る曜日', '休みの日']], 'CELL_NOT_CHOICE', 0, 2],
    [[['計画', '週に見る時刻', '25:00']], 'CELL_NOT_TIME', 0, 2],
    [[[], ['守る条件', '利益率', '以上', '多め', '%']], 'CELL_NOT_NUMBER', 1, 3],
    [[['守る条件', '利益率', 'だいたい', 0.1, '%']], 'CELL_NOT_CHOICE', 0, 2],
  ])('names the cell it cannot understand in %j', (rows, code, row, column) => {
    expect(() => readSettings(rows)).toThrow(expect.objectContaining({ code }));
    try {
      readSettings(rows);
    } catch (error) {
      expect((error as { data: unknown }).data).toMatchObject({ row, column });
    }
  });
});
