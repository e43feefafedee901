/** Every template as a book: what its native formulas say against the model in core. */
import { describe, expect, it } from 'vitest';
import type { Host } from '../../../host/index.ts';
import { readBookPlan } from '../../../src/core/book/readBookPlan.ts';
import { auditPlan } from '../../../src/core/checks/auditPlan.ts';
import type { Language } from '../../../src/core/errors/messages/index.ts';
import { achievement } from '../../../src/core/judge/achievement.ts';
import { toCutoff } from '../../../src/core/judge/Cutoff.ts';
import { verdict } from '../../../src/core/judge/verdict.ts';
import { isRatio, type Kpi } from '../../../src/core/model/Kpi.ts';
import type { Plan } from '../../../src/core/model/Plan.ts';
import { planFormulas } from '../../../src/core/model/planFormulas.ts';
import { aggregate } from '../../../src/core/periods/aggregate.ts';
import { evaluateFormula } from '../../../src/core/tree/evaluateFormula.ts';
import { ask, openBook, sheetOf } from '../support/openBook.ts';
import { build, emptyBook, everything, foundSheet, treeValue } from './support.ts';
import { PLANS } from './templatePlans.ts';

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

/** What the sheets say, in the plan's order. */
function readInOrder(host: Host, plan: Plan): Plan {
  const { plan: read, problems } = readBookPlan(ask(host, 'readBook'))!;
  expect(problems).toEqual([]);
  const order = plan.kpis.map(({ id }) => id);
  return { ...read, kpis: [...read.kpis].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)) };
}

/** To compare: where the actuals live is the book's own doing, and thresholds calculated in cells are binary. */
const comparable = (plan: Plan): Plan => ({
  ...plan,
  kpis: plan.kpis.map((kpi) => ({
    ...kpi,
    actuals: '',
    green: kpi.green && Number(kpi.green.toPrecision(12)),
    yellow: kpi.yellow && Number(kpi.yellow.toPrecision(12)),
  })),
});

describe.each(PLANS)('the template %s', (_, planIn) => {
  it('becomes a book that calculates what the model says, in English', () => {
    becomesBook(planIn('en'), 'en');
  });

  it('and in Japanese; hand edits are kept, and a rebuild changes only what differs', () => {
    const plan = planIn('ja');
    survivesHandEdits(becomesBook(plan, 'ja'), plan);
  });
});

function becomesBook(plan: Plan, language: Language): Host {
  const host = openBook(emptyBook);
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
  const read = readInOrder(host, plan);
  expect(comparable(read)).toEqual(comparable(plan));
  expect(auditPlan(read).findings).toEqual([]);
  return host;
}

/** Sorting, a column of the planner's own, renamed sheets, typed numbers and names. */
function survivesHandEdits(host: Host, plan: Plan): void {
  const definitions = sheetOf(host, 'KPI定義');
  const [rows, width] = [plan.kpis.length, definitions.getLastColumn()];
  definitions.getRange(5, 1, rows, width).sort({ column: 2, ascending: false });
  definitions.insertColumnAfter(2);
  definitions
    .getRange(4, 3, rows + 1, 1)
    .setValues(Array.from({ length: rows + 1 }, (_row, n) => [n === 0 ? 'わたしの列' : `覚え書き${n}`]));
  definitions.setName('定義(わたし)');
  sheetOf(host, '実績').setName('月次');
  const edited = plan.kpis.find(({ kind }) => kind === 'kpi')!;
  const headings: string[] = definitions.getRange(4, 1, 1, width + 1).getValues()[0];
  const row = 5 + definitions.getRange(5, 1, rows, 1).getValues().flat().indexOf(edited.id);
  definitions.getRange(row, headings.indexOf('担当') + 1).setValue('鈴木');
  definitions.getRange(row, headings.indexOf('目標') + 1).setValue(edited.target! * 2);

  const read = readInOrder(host, plan);
  const change = { owner: '鈴木', target: edited.target! * 2 };
  const kpis = plan.kpis.map((kpi) => (kpi.id === edited.id ? { ...kpi, ...change, ...doubled(kpi) } : kpi));
  expect(comparable(read)).toEqual(comparable({ ...plan, kpis }));
  expect(treeValue(ask(host, 'readBook'), edited.id, 'E')).toBe(edited.target! * 2);

  const before = everything(host);
  const asRead = readBookPlan(ask(host, 'readBook'))!.plan;
  const { undo, sheets } = build(host, asRead);
  expect(sheets.find(({ key }) => key === 'definitions')).toMatchObject({ state: 'same' });
  expect(sheets.find(({ key }) => key === 'settings')).toMatchObject({ state: 'same' });
  expect(definitions.getRange(4, 3).getValue()).toBe('わたしの列');
  expect(build(host, asRead, 'ja').undo).toBeNull();
  if (undo) expect(ask(host, 'undoLastWrite', { id: undo.id }).left).toEqual([]);
  expect(everything(host)).toEqual(before);
}

/** Thresholds that are a share of the target follow it. */
const doubled = ({ green, yellow }: Kpi): Partial<Kpi> => ({
  green: green === null ? null : green * 2,
  yellow: yellow === null ? null : yellow * 2,
});

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
