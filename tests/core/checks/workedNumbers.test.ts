import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../../src/core/checks/describeFinding.ts';
import type { Finding } from '../../../src/core/checks/Finding.ts';
import { applyEdits } from '../../../src/core/model/edits.ts';
import { count, findingOf, findingsOf, people, planOf, price, rate, yen } from './build.ts';

/** New values a finding offers, by the name of the KPI each one would change. */
function offered(finding: Finding): Record<string, number> {
  const entries = finding.fixes
    .filter(({ code }) => code === 'SET_TARGET')
    .map(({ data }) => [data.name, (data.target as { value: number }).value] as const);
  return Object.fromEntries(entries);
}

const value = (finding: Finding, key: string): number => (finding.data[key] as { value: number }).value;

describe('worked numbers from published articles', () => {
  it('gap 1億 = 150 customers holds at 666,667 円 each and a full year; evenly signed it takes 277', () => {
    const plan = planOf(
      {
        年商: { ...yen, target: 3e8, formula: '継続売上 + 新規売上' },
        継続売上: { ...yen, target: 2e8 },
        新規売上: { ...yen, target: 1e8, formula: '新規顧客数 × 年間単価' },
        新規顧客数: { unit: 'companies', aggregation: 'sum', target: 150 },
        年間単価: { ...price, target: 666_667 },
      },
      { secured: 2e8 },
    );
    expect(findingsOf(plan, 'TARGETS_DO_NOT_ADD_UP')).toEqual([]);
    const finding = findingOf(plan, 'FULL_YEAR_ASSUMED');
    expect(value(finding, 'perCustomer')).toBe(666_667);
    expect(value(finding, 'needed')).toBe(277);
  });

  it('year 100億 and quarter 35億 make 140億; an even split is 25億', () => {
    const plan = planOf({
      年間売上: { ...yen, target: 100e8, period: 'year' },
      四半期売上: { ...yen, target: 35e8, period: 'quarter' },
    });
    const finding = findingOf(plan, 'PERIODS_DO_NOT_ADD_UP');
    expect(value(finding, 'total')).toBe(140e8);
    expect(offered(finding)).toEqual({ 四半期売上: 25e8, 年間売上: 140e8 });
    for (const fix of finding.fixes) {
      expect(findingsOf(applyEdits(plan, fix.edits), 'PERIODS_DO_NOT_ADD_UP')).toEqual([]);
    }
  });

  it('12 orders without rates name the missing targets; with 20%, 50%, 30% 400 inquiries are right', () => {
    const funnel = (rates: readonly (number | null)[]) =>
      planOf({
        受注数: { ...count, target: 12, formula: '問い合わせ数 × アポ率 × 案件化率 × 受注率' },
        問い合わせ数: { ...count, target: 400 },
        アポ率: { ...rate, target: rates[0]! },
        案件化率: { ...rate, target: rates[1]! },
        受注率: { ...rate, target: rates[2]! },
      });
    const missing = findingsOf(funnel([null, null, null]), 'FIELD_BLANK').find(
      ({ places }) => places[0]!.field === 'target',
    );
    expect(missing!.data.names).toEqual(['アポ率', '案件化率', '受注率']);
    expect(findingsOf(funnel([0.2, 0.5, 0.3]), 'TARGETS_DO_NOT_ADD_UP')).toEqual([]);
    expect(findingsOf(funnel([0.2, 0.5, 0.2]), 'TARGETS_DO_NOT_ADD_UP')).toHaveLength(1);
  });

  it('月商8,300万円 = UU12万 × CVR2.0% × 単価3,450円 is off by ten', () => {
    const plan = planOf({
      月商: { ...yen, target: 83_000_000, formula: 'UU × CVR × 単価' },
      UU: { ...people, target: 120_000 },
      CVR: { ...rate, target: 0.02 },
      単価: { ...price, target: 3_450 },
    });
    const finding = findingOf(plan, 'TARGETS_DO_NOT_ADD_UP');
    expect(value(finding, 'calculated')).toBeCloseTo(8_280_000, 3);
    expect(finding.data.slip).toBe(10);
    expect(offered(finding)).toEqual({ 月商: 8_280_000, UU: 1_202_899, CVR: 0.2005, 単価: 34_583 });
    const { title, detail, fixes } = describeFinding(finding, 'ja');
    expect(title).toBe('計算が約10倍ずれています');
    expect(detail).toBe('UU 120,000人 × CVR 2.0% × 単価 3,450円 = 828万円 ≠ 月商 8,300万円');
    expect(fixes).toEqual(['月商を828万円 に', 'UUを120万2,899人 に', 'CVRを20.05% に', '単価を34,583円 に']);
    for (const fix of finding.fixes) {
      expect(findingsOf(applyEdits(plan, fix.edits), 'TARGETS_DO_NOT_ADD_UP')).toEqual([]);
    }
  });

  it('商談化率 5% → 7% with 平均単価 +10% is ×1.54, not the ×1.12 that adds 2 and 10', () => {
    const plan = planOf({
      売上: { ...yen, baseline: 5_000_000, target: 5_600_000, formula: 'リード数 × 商談化率 × 平均単価' },
      リード数: { ...count, baseline: 1_000, target: 1_000 },
      商談化率: { ...rate, baseline: 0.05, target: 0.07 },
      平均単価: { ...price, baseline: 100_000, target: 110_000 },
    });
    const finding = findingOf(plan, 'TARGETS_DO_NOT_ADD_UP');
    expect(value(finding, 'calculated') / 5_000_000).toBeCloseTo(1.54, 10);
    expect(findingsOf(plan, 'BASELINES_DO_NOT_ADD_UP')).toEqual([]);
  });

  it('年商 = トラフィック × CVR × 平均単価 × 継続率 shrinks sales', () => {
    const plan = planOf({
      年商: { ...yen, formula: 'トラフィック × CVR × 平均単価 × 継続率' },
      トラフィック: { ...count, target: 1_000_000 },
      CVR: { ...rate, target: 0.02 },
      平均単価: { ...price, target: 5_000 },
      継続率: { ...rate, target: 0.8 },
    });
    const finding = findingOf(plan, 'SHARE_AS_GROWTH');
    expect(value(finding, 'multiplied')).toBeCloseTo(8e7, 3);
    expect(value(finding, 'divided')).toBeCloseTo(5e8, 3);
    const repaired = applyEdits(plan, finding.fixes[0]!.edits);
    expect(repaired.kpis[0]!.formula).toBe('トラフィック × CVR × 平均単価 ÷ (1 − 継続率)');
    expect(findingsOf(repaired, 'SHARE_AS_GROWTH')).toEqual([]);
  });

  it('年商12億円 with UU 30万/月, CVR 2.2%, AOV 6,000円 reaches 39.6%', () => {
    const shop = {
      UU: { ...people, period: 'month' as const, target: 300_000 },
      CVR: { ...rate, target: 0.022 },
      AOV: { ...price, target: 6_000 },
    };
    const plan = planOf({ 年商: { ...yen, target: 12e8, formula: 'UU × CVR × AOV' }, ...shop });
    const finding = findingOf(plan, 'TARGETS_DO_NOT_ADD_UP');
    expect(value(finding, 'calculated')).toBeCloseTo(4.752e8, 0);
    expect(finding.data.share).toBeCloseTo(0.396, 6);
    expect(offered(finding)).toEqual({ 年商: 475_200_000, UU: 757_576, CVR: 0.0556, AOV: 15_152 });

    const withRepeats = planOf({
      年商: { ...yen, target: 12e8, formula: 'UU × CVR × AOV ÷ (1 − リピート率)' },
      ...shop,
      リピート率: { ...rate, target: 0.32 },
    });
    const repeated = findingOf(withRepeats, 'TARGETS_DO_NOT_ADD_UP');
    expect(value(repeated, 'calculated')).toBeCloseTo(6.988e8, -5);
  });

  it('MQL→SQL 25% and SQL→受注 30% need 13.3 MQL per order', () => {
    const plan = planOf({
      受注数: { ...count, target: 1, formula: 'MQL数 × SQL化率 × SQL受注率' },
      MQL数: { ...count, target: 4 },
      SQL化率: { ...rate, target: 0.25 },
      SQL受注率: { ...rate, target: 0.3 },
    });
    const finding = findingOf(plan, 'TARGETS_DO_NOT_ADD_UP');
    expect(value(finding, 'calculated') / 4).toBeCloseTo(0.075, 12);
    expect(offered(finding).MQL数).toBeCloseTo(13.33, 2);
  });

  it('Logo churn 1.5%/月, upsell 8%/Q, NRR 115%: 115.4% added up, 113.5% compounded', () => {
    const plan = planOf({
      NRR: { ...rate, target: 1.15 },
      'Logo churn': { ...rate, target: 0.015, period: 'month' },
      アップセル率: { ...rate, target: 0.08, period: 'quarter' },
    });
    const finding = findingOf(plan, 'RETENTION_MIXED');
    expect(value(finding, 'simple')).toBeCloseTo(1.154, 3);
    expect(value(finding, 'compounded')).toBeCloseTo(1.135, 3);

    const revenueBased = planOf({
      NRR: { ...rate, target: 1.13 },
      '解約率(金額)': { ...rate, target: 0.015, period: 'month' },
      アップセル率: { ...rate, numerator: '増加MRR', target: 0.08, period: 'quarter' },
    });
    expect(findingsOf(revenueBased, 'RETENTION_MIXED')).toEqual([]);
  });

  it('6,000 leads → 2,100 → 252 deals for 1.5億 need 595,238 円 per deal: the order rate is missing', () => {
    const plan = planOf({
      受注額: { ...yen, period: 'quarter', target: 1.5e8, formula: '商談数 × 平均受注額' },
      商談数: { ...count, period: 'quarter', target: 252, formula: 'リード数 × 接続率 × 商談化率' },
      リード数: { ...count, period: 'quarter', target: 6_000, formula: 'ウェビナー参加者数 + 資料DL数' },
      ウェビナー参加者数: { ...count, period: 'quarter', target: 2_000 },
      資料DL数: { ...count, period: 'quarter', target: 4_000 },
      接続率: { ...rate, target: 0.35 },
      商談化率: { ...rate, target: 0.12 },
      平均受注額: { ...price },
    });
    expect(findingsOf(plan, 'TARGETS_DO_NOT_ADD_UP')).toEqual([]);
    const finding = findingOf(plan, 'ORDER_RATE_MISSING');
    expect(value(finding, 'count')).toBe(252);
    expect(Math.round(value(finding, 'perDeal'))).toBe(595_238);
  });

  it('Gross churn < 6%/年 beside Logo churn < 1.5%/月 contradict unless one is revenue, one logo', () => {
    const churn = (gross: string) =>
      planOf({
        ARR: { ...yen },
        [gross]: { ...rate, target: 0.06, period: 'year', direction: 'lower' },
        'Logo churn': { ...rate, target: 0.015, period: 'month', direction: 'lower' },
      });
    const finding = findingOf(churn('Gross churn'), 'CHURN_CONTRADICTORY');
    expect(value(finding, 'firstMonthly')).toBeCloseTo(0.0051, 4);
    expect(value(finding, 'secondMonthly')).toBeCloseTo(0.015, 12);
    expect(findingsOf(churn('Gross revenue churn'), 'CHURN_CONTRADICTORY')).toEqual([]);
  });

  it.each([
    [0.05, true],
    [0.015, false],
  ])('CVR +0.5pt lifts sales 10%% from a base of %d: %s', (base, holds) => {
    const plan = planOf({
      売上: { ...yen, baseline: 1e9 * base, target: 1.1e9 * base, formula: 'UU × CVR × 単価' },
      UU: { ...people, baseline: 100_000, target: 100_000 },
      CVR: { ...rate, baseline: base, target: base + 0.005 },
      単価: { ...price, baseline: 10_000, target: 10_000 },
    });
    expect(findingsOf(plan, 'TARGETS_DO_NOT_ADD_UP')).toHaveLength(holds ? 0 : 1);
    if (!holds) {
      const finding = findingOf(plan, 'TARGETS_DO_NOT_ADD_UP');
      // 1.5% → 2.0% is +33.3%.
      expect(value(finding, 'calculated') / (1e9 * base)).toBeCloseTo(4 / 3, 10);
    }
  });

  it('新規1件 = 認知者数 × 知覚品質 × ブランド連想 is no identity', () => {
    const plan = planOf({
      新規獲得数: { ...count, formula: '認知者数 × 知覚品質 × ブランド連想' },
      認知者数: { ...people },
      知覚品質: { ...rate },
      ブランド連想: { ...rate },
    });
    const finding = findingOf(plan, 'INFLUENCE_MULTIPLIED');
    expect(finding.data.names).toEqual(['知覚品質', 'ブランド連想']);
    const repaired = applyEdits(plan, finding.fixes[0]!.edits);
    expect(repaired.influences).toHaveLength(2);
    expect(findingsOf(repaired, 'INFLUENCE_MULTIPLIED')).toEqual([]);
    expect(findingsOf(repaired, 'KPI_UNCONNECTED')).toEqual([]);
  });
});
