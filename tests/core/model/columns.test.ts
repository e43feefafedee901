import { describe, expect, it } from 'vitest';
import { COLUMNS, GROUPS, headingOf, readHeading } from '../../../src/core/model/columns.ts';
import { createKpi } from '../../../src/core/model/Kpi.ts';
import { numberFormat, readUnit, unitWord } from '../../../src/core/model/units.ts';
import { usualThresholds } from '../../../src/core/model/usualThresholds.ts';
import { valueText } from '../../../src/core/model/valueText.ts';
import { KINDS } from '../../../src/core/model/vocabulary.ts';
import { readChoice } from '../../../src/core/words/readChoice.ts';
import { wordOf } from '../../../src/core/words/Words.ts';

describe('the columns of the definition sheet', () => {
  it('are 31 fixed and four optional ones, in groups that do not mix', () => {
    expect(COLUMNS.filter(({ optional }) => !optional)).toHaveLength(31);
    expect(COLUMNS.filter(({ optional }) => optional).map(({ field }) => field)).toEqual([
      ...['alert', 'alertTo', 'team', 'period'],
    ]);
    const groups = COLUMNS.map(({ group }) => group).filter((group, i, all) => group !== all[i - 1]);
    expect(groups).toEqual(Object.keys(GROUPS));
  });

  it('hold every field of a KPI once', () => {
    const fields = Object.keys(createKpi({ id: 'k', name: 'x' })).sort();
    expect(COLUMNS.map(({ field }) => field).sort()).toEqual(fields);
  });

  it('are recognised by their heading in either language, and no two share one', () => {
    for (const { field } of COLUMNS) {
      for (const language of ['ja', 'en'] as const) {
        expect(readHeading(headingOf(field, language))?.field).toBe(field);
      }
    }
    expect(readHeading('ｉｄ')?.field).toBe('id');
    expect(readHeading('わたしの列')).toBeNull();
  });
});

describe('units', () => {
  it.each([
    ['件', 'count', '#,##0"件"', '#,##0'],
    ['％', 'percent', '0.0%', '0.0%'],
    ['円', 'yen', '#,##0"円"', '"¥"#,##0'],
    ['台', '台', '#,##0"台"', '#,##0" 台"'],
    ['constructor', 'constructor', '#,##0"constructor"', '#,##0" constructor"'],
    ['a"b', 'a"b', '#,##0"ab"', '#,##0" ab"'],
  ])('%s is %s with its number format', (typed, id, ja, en) => {
    expect(readUnit(typed)).toBe(id);
    expect(numberFormat(id, 'ja')).toBe(ja);
    expect(numberFormat(id, 'en')).toBe(en);
    expect(readUnit(unitWord(id, 'en'))).toBe(id);
  });

  it.each([
    [0.02, 'percent', '2.0%', '2.0%'],
    [0.2005, 'percent', '20.05%', '20.05%'],
    [0.00512, 'percent', '0.51%', '0.51%'],
    [1.15, 'percent', '115.0%', '115.0%'],
    [83_000_000, 'yen', '8,300万円', '83,000,000 JPY'],
    [34_583, 'yen', '34,583円', '34,583 JPY'],
    [-1_500, 'count', '-1,500件', '-1,500 count'],
    [13.333, 'count', '13件', '13 count'],
    [0.5, 'multiple', '0.5倍', '0.5 x'],
  ])('%d %s reads %s', (value, unit, ja, en) => {
    expect(valueText({ value, unit }, 'ja')).toBe(ja);
    expect(valueText({ value, unit }, 'en')).toBe(en);
  });
});

describe('words', () => {
  it('answer in both languages and leave unknown ids alone', () => {
    expect(readChoice(KINDS, 'kfs')).toBe('csf');
    expect(readChoice(KINDS, 'toString')).toBeNull();
    expect(wordOf(KINDS, 'toString', 'ja')).toBe('toString');
  });
});

describe('usual thresholds', () => {
  it.each([
    [0.3, 'higher', 0.3, 0.27],
    [0.02, 'lower', 0.02, 0.022],
    [0.2, 'band', 0.19, 0.18],
    [-100, 'higher', -100, -110],
  ] as const)('of %d (%s) are %d and %d', (target, direction, green, yellow) => {
    expect(usualThresholds(target, direction)).toEqual({ green, yellow });
  });
});
