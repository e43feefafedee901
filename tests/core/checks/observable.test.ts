import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/catalogue/catalogue.ts';
import { findingsOf } from './build.ts';
import { change } from './soundPlan.ts';

const left = (denominator: string) =>
  findingsOf(change('受注率', { denominator }), 'DEFINITION_LEFT_TO_JUDGEMENT').length;

describe('a definition that anybody counts alike', () => {
  it.each([
    '基準を満たした有望リード数',
    'スコア70点以上の優良顧客数',
    'Deals of good fit (score 3+)',
    '良品数',
    '等級Aの案件数',
    'Goods sold',
  ])('%s is left alone', (text) => {
    expect(left(text)).toBe(0);
  });

  it.each(['有望リード数', '関心の高い来場者数', 'good leads', 'Calls, emails etc'])('%s is not', (text) => {
    expect(left(text)).toBe(1);
  });

  it('is what the catalogue has for every KPI, in either language', () => {
    const texts = CATALOGUE.flatMap(({ numerator, denominator }) =>
      [numerator, denominator].flatMap((text) => (text ? [text.ja, text.en] : [])),
    );
    expect(texts.filter((text) => left(text) > 0)).toEqual([]);
  });
});

describe('a source', () => {
  it.each(['CRM', '基幹システム', '会員DB(未定義を除く)', 'なしのつぶて株式会社の月報'])(
    '%s is one',
    (source) => {
      expect(findingsOf(change('受注率', { source }), 'SOURCE_NOT_DECIDED')).toEqual([]);
    },
  );
  it.each(['要確認', 'TBD', '-'])('%s is none', (source) => {
    expect(findingsOf(change('受注率', { source }), 'SOURCE_NOT_DECIDED')).toHaveLength(1);
  });
});
