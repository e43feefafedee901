import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, DOMAINS, formulaOf, standardKpi } from '../../src/catalogue/catalogue.ts';
import { DIRECTIONS } from '../../src/core/judge/Direction.ts';
import { measureOf, UNITS } from '../../src/core/model/units.ts';
import { AGGREGATIONS, CADENCES, LAYERS } from '../../src/core/model/vocabulary.ts';

const filled = (text: { ja: string; en: string }): boolean => text.ja.trim() !== '' && text.en.trim() !== '';
const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;

describe('the catalogue', () => {
  it('holds 125 KPIs of 12 fields, each id once', () => {
    expect(CATALOGUE).toHaveLength(125);
    expect(DOMAINS).toHaveLength(12);
    expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(125);
    expect(() => standardKpi('nothing')).toThrow(RangeError);
  });

  it.each(CATALOGUE.map((kpi) => [kpi.id, kpi] as const))('describes %s completely', (_id, kpi) => {
    expect(filled(kpi.name) && filled(kpi.numerator)).toBe(true);
    if (kpi.denominator) expect(filled(kpi.denominator)).toBe(true);
    if (kpi.note) expect(filled(kpi.note)).toBe(true);
    for (const english of [kpi.name.en, kpi.numerator.en, kpi.denominator?.en, kpi.note?.en]) {
      expect(english ?? '').not.toMatch(japanese);
    }
    expect(kpi.name.readings.length).toBeGreaterThan(0);
    for (const reading of kpi.name.readings) expect(reading).toMatch(/^[ぁ-んー]+$/);
    expect(Object.keys(UNITS)).toContain(kpi.unit);
    expect(Object.keys(DIRECTIONS)).toContain(kpi.direction);
    expect(Object.keys(LAYERS)).toContain(kpi.layer);
    expect(Object.keys(CADENCES)).toContain(kpi.cadence);
    expect(Object.keys(AGGREGATIONS)).toContain(kpi.aggregation);
    expect(DOMAINS.map(({ id }) => id)).toContain(kpi.domain);
  });

  it('watches each KPI by another one that exists', () => {
    for (const { id, guard } of CATALOGUE) {
      if (guard === null) continue;
      expect(standardKpi(guard).id).not.toBe(id);
    }
  });

  it('gives every volume a guard', () => {
    const volumes = CATALOGUE.filter(
      (kpi) => measureOf(kpi.unit) === 'count' && kpi.direction === 'higher' && kpi.denominator === null,
    );
    expect(volumes.length).toBeGreaterThan(20);
    expect(volumes.filter(({ guard }) => guard === null).map(({ id }) => id)).toEqual([]);
  });

  it('never adds or averages ratios over periods', () => {
    const ratios = CATALOGUE.filter(({ denominator }) => denominator !== null);
    expect(ratios.length).toBeGreaterThan(70);
    for (const kpi of ratios) expect(['ratioOfSums', 'recompute', 'last']).toContain(kpi.aggregation);
  });

  it('offers one definition each, not a choice of two', () => {
    for (const kpi of CATALOGUE) {
      expect(formulaOf(kpi, 'ja')).not.toMatch(/または|代用可|可否/);
      expect(formulaOf(kpi, 'en')).not.toMatch(/\bor\b/);
    }
  });

  it('counts orders without cancellations wherever they occur', () => {
    for (const id of ['wins', 'winRate', 'bookings'])
      expect(standardKpi(id).numerator.ja).toContain('取消を除く');
    expect(standardKpi('asp').denominator!.ja).toContain('取消を除く');
  });

  it('stays out of what every cell loads', () => {
    const files = (folder: string): string[] =>
      readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return path === join('src', 'catalogue') ? [] : files(path);
        return path.endsWith('.ts') ? [path] : [];
      });
    const importers = files('src').filter((path) =>
      /from '[^']*catalogue\//.test(readFileSync(path, 'utf8')),
    );
    expect(importers).toEqual([]);
  });
});
