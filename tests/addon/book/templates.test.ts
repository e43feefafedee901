/** Every template as a book: what its native formulas say against the model in core. */
import { describe, expect, it } from 'vitest';
import type { Host } from '../../../host/index.ts';
import { createFromTemplate } from '../../../src/catalogue/templates/createFromTemplate.ts';
import { TEMPLATES } from '../../../src/catalogue/templates/templates.ts';
import { achievement } from '../../../src/core/judge/achievement.ts';
import { toCutoff } from '../../../src/core/judge/Cutoff.ts';
import { verdict } from '../../../src/core/judge/verdict.ts';
import { isRatio, type Kpi } from '../../../src/core/model/Kpi.ts';
import type { Plan } from '../../../src/core/model/Plan.ts';
import { planFormulas } from '../../../src/core/model/planFormulas.ts';
import { aggregate } from '../../../src/core/periods/aggregate.ts';
import { evaluateFormula } from '../../../src/core/tree/evaluateFormula.ts';
import { ask, openBook, sheetOf } from '../support/openBook.ts';
import { build, emptyBook, foundSheet, treeValue } from './support.ts';

const MARKS = { ok: '●', warn: '▲', bad: '■' };

/** Numbers in every column that is typed, for the first three months; the fourth stays blank. */
function fillActuals(host: Host): void {
  const sheet = sheetOf(host, foundSheet(ask(host, 'readBook'), 'actuals').name);
  const width = sheet.getLastColumn() - 1;
  const range = sheet.getRange(7, 2, 3, width - 1);
  const formulas: string[][] = range.getFormulas();
  range.setValues(
    formulas.map((row, r) =>
      row.map((formula, c) => formula || 40 + ((r * 7 + c * 13) % 50) + 100 * (c % 3)),
    ),
  );
}

describe.each(TEMPLATES.map((template) => [template.id, template] as const))(
  'the template %s',
  (_, template) => {
    it.each(['ja', 'en'] as const)('becomes a book that calculates what the model says (%s)', (language) => {
      const host = openBook(emptyBook);
      const plan = createFromTemplate(template, language, '2026-04');
      const result = build(host, plan, language);
      expect(result.sheets.map(({ state }) => state)).toEqual(Array(5).fill('new'));
      fillActuals(host);
      const reading = ask(host, 'readBook');
      for (const sheet of reading.sheets)
        expect(sheet.values.flat().filter((value) => /^#[A-Z]/.test(String(value)))).toEqual([]);
      const isRight = String(foundSheet(reading, 'tree').values[1]![2]);
      expect(isRight.charAt(0)).toBe('●');
      for (const kpi of plan.kpis) expectSame(reading, plan, kpi);
      const statuses = plan.kpis.map(({ id }) => String(treeValue(reading, id, 'I')).charAt(0));
      expect(statuses.filter((mark) => '●▲■◇'.includes(mark)).length).toBeGreaterThan(plan.kpis.length / 2);
      expect(build(host, plan, language)).toMatchObject({
        undo: null,
        sheets: Array(5).fill({ state: 'same', cells: 0 }),
      });
    });
  },
);

function expectSame(reading: Parameters<typeof treeValue>[0], plan: Plan, kpi: Kpi): void {
  const tree = (column: string) => treeValue(reading, kpi.id, column);
  expect(String(tree('B'))).toContain(kpi.name);
  expect(tree('E')).toBe(kpi.target ?? '');
  const formula = planFormulas(plan).get(kpi.id);
  if (formula?.node) {
    const names = formula.parts.map(({ name }) => name);
    const targets = formula.parts.map(({ target }) => target!);
    expect(tree('N')).toBeCloseTo(evaluateFormula(formula.node, names, targets), 6);
  }
  const [target, actual] = [tree('F'), tree('G')];
  expect(actual).toBeCloseTo(recorded(reading, kpi)!, 9);
  if (isRatio(kpi)) expect(target).toBe(kpi.target);
  if (typeof actual !== 'number' || typeof target !== 'number') {
    expect(String(tree('I')).charAt(0)).toBe('–');
    return;
  }
  const direction = kpi.direction!;
  expect(tree('H')).toBeCloseTo(achievement(actual, target, direction)!, 9);
  const share = (cutoff: number | null, usual: number): number => {
    if (cutoff === null || kpi.target === null) return usual;
    return direction === 'lower' ? 2 - cutoff / kpi.target : cutoff / kpi.target;
  };
  const cutoffs = {
    green: toCutoff(share(kpi.green, direction === 'band' ? 0.95 : 1)),
    yellow: toCutoff(share(kpi.yellow, 0.9)),
  };
  const status = String(tree('I')).charAt(0);
  if (status !== '◇') expect(status).toBe(MARKS[verdict(actual, target, direction, cutoffs)]);
}

/** The actual as the rules of aggregation give it from the typed rows, by the columns KPI定義 names. */
function recorded(reading: Parameters<typeof treeValue>[0], kpi: Kpi): number | null {
  const definitions = foundSheet(reading, 'definitions').values;
  const column = definitions[3]!.findIndex((heading) => heading === '実績の列' || heading === 'Actuals');
  const letters = String(definitions.find((row) => row[0] === kpi.id)![column]).split('÷');
  const rows = foundSheet(reading, 'actuals').values.slice(6, 9);
  const numbers = letters.map((letter) => rows.map((row) => numberOrNull(row[columnNumber(letter) - 1])));
  const periods = rows.map((_, index) => ({
    numerator: numbers[0]![index]!,
    denominator: numbers[1]?.[index] ?? null,
  }));
  if (letters.length === 2) return aggregate(periods, 'ratioOfSums').value;
  const isPercent = kpi.unit === 'percent';
  const { aggregation } = kpi;
  const joined =
    aggregation === 'recompute' ? 'last' : aggregation === 'sum' && isPercent ? 'mean' : aggregation!;
  return aggregate(periods, joined).value;
}

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
