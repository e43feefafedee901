import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { searchCatalogue } from '../../src/catalogue/searchCatalogue.ts';

const first = (typed: string): string | undefined => searchCatalogue(typed)[0]?.id;

describe('searching the catalogue', () => {
  it.each([
    ['受注率', 'winRate'],
    ['じゅちゅうりつ', 'winRate'],
    ['ジュチュウリツ', 'winRate'],
    ['win rate', 'winRate'],
    ['成約率', 'winRate'],
    ['ＣＶＲ', 'cvr'],
    ['cvr', 'cvr'],
    ['LTV/CAC', 'ltvCac'],
    ['churn', 'logoChurn'],
    ['ｶｲﾌｳﾘﾂ', 'openRate'],
    ['かいふ', 'openRate'],
    ['フォロワー', 'followers'],
    ['えぬぴーえす', 'nps'],
    ['average order', 'aov'],
  ])('finds %s', (typed, id) => {
    expect(first(typed)).toBe(id);
  });

  it('finds by what is measured after the names', () => {
    const found = searchCatalogue('粗利').map(({ id }) => id);
    expect(found[0]).toBe('grossMargin');
    expect(found).toContain('ltv');
  });

  it('wants every word', () => {
    expect(searchCatalogue('解約率 金額').map(({ id }) => id)).toEqual(['revenueChurn']);
    expect(searchCatalogue('解約率 名刺')).toEqual([]);
  });

  it('finds every KPI by each of its names and readings', () => {
    for (const kpi of CATALOGUE) {
      for (const name of [kpi.name.ja, kpi.name.en, ...kpi.name.readings]) {
        expect(searchCatalogue(name).map(({ id }) => id)).toContain(kpi.id);
      }
    }
  });

  it('shows all of them while nothing is typed', () => {
    expect(searchCatalogue(' 　')).toHaveLength(125);
  });
});
