import { describe, expect, it } from 'vitest';
import type { BookDiagnosis } from '../../../../sidebar/diagnosis/book/BookDiagnosis.ts';
import { type BookSubject, bookSubject, hasActuals } from '../../../../sidebar/diagnosis/book/BookSubject.ts';
import { bookChange } from '../../../../sidebar/diagnosis/book/bookChange.ts';
import { bookRows } from '../../../../sidebar/diagnosis/book/bookRows.ts';
import { bookTrial } from '../../../../sidebar/diagnosis/book/bookTrial.ts';
import { chainOfRates } from '../../../../sidebar/diagnosis/book/chainOfRates.ts';
import { measuresOf } from '../../../../sidebar/diagnosis/book/measuresOf.ts';
import { type PlanModel, planModel } from '../../../../sidebar/diagnosis/book/planModel.ts';
import { standingOf } from '../../../../sidebar/diagnosis/book/standing.ts';
import { worseningSince } from '../../../../sidebar/diagnosis/book/worseningSince.ts';
import type { Change } from '../../../../sidebar/diagnosis/leverage/changeOf.ts';
import { assess } from '../../../../sidebar/diagnosis/situation/assess.ts';
import { growthOf, levelToReach } from '../../../../sidebar/diagnosis/trial/TrialBase.ts';
import { diagnosisText } from '../../../../sidebar/i18n/diagnosis/index.ts';
import { parseFormula } from '../../../../src/core/formula/parseFormula.ts';
import { compileTape } from '../../../../src/core/tree/compileTape.ts';
import { evaluate } from '../../../../src/core/tree/evaluate.ts';
import { templatePlan } from '../../support/designScreens.ts';
import { builtBook, fieldSales } from '../../support/sampleBook.ts';

const today = '2026-11-20';
const book = builtBook();
const subject = bookSubject(book, today)!;

function diagnose(of: BookSubject): BookDiagnosis & { readonly model: PlanModel } {
  const { kpis } = of.plan;
  return {
    subject: of,
    standings: kpis.map((kpi) => standingOf(kpi, of)),
    outlooks: new Map(kpis.map(({ id }) => [id, assess(of.seriesOf.get(id)!, of.horizon)])),
    model: planModel(of) as PlanModel,
  };
}
const diagnosis = diagnose(subject);
const { model } = diagnosis;
const trial = bookTrial(diagnosis, model);
const nameOf = (id: string) => subject.plan.kpis.find((kpi) => kpi.id === id)!.name;

describe('the plan as a formula of levers', () => {
  it('stands in October with five months to come', () => {
    expect(subject.months).toBe(7);
    expect(subject.horizon).toEqual({ start: 0, last: 6, remaining: 5, running: null });
    expect(hasActuals(book, today)).toBe(true);
  });

  it('leaves out the month that still runs, though the book counts it', () => {
    expect(bookSubject(book, '2026-10-20')).toMatchObject({
      months: 7,
      horizon: { last: 5, remaining: 6, running: 6 },
    });
  });

  it('has the pursued KPIs as levers, and gives the target of the KGI at their targets', () => {
    expect(model.levers.map(({ kpi }) => kpi.name).sort()).toEqual(
      [
        '問い合わせ数',
        'アポ率',
        '案件化率',
        '受注率',
        '平均受注額',
        '更新対象',
        '更新率',
        '平均更新額',
      ].sort(),
    );
    const targets = model.levers.map(({ kpi }) => kpi.target!);
    expect(evaluate(model.tape, targets)).toBeCloseTo(300_000_000, 0);
  });

  it('gives what was recorded at the levels so far: 16,766万円 in seven months', () => {
    expect(model.result * (7 / 12)).toBeCloseTo(167_660_000, -3);
  });

  it('takes the target of a lever nobody measured, and says so', () => {
    const { 更新対象: _, ...rest } = fieldSales;
    const gappy = planModel(bookSubject(builtBook(templatePlan, rest), today)!) as PlanModel;
    expect(gappy.levers.filter(({ isAssumed }) => isAssumed).map(({ kpi }) => kpi.name)).toEqual([
      '更新対象',
    ]);
    expect(gappy.levers.find(({ isAssumed }) => isAssumed)!.now).toBe(125);
  });

  it('names what it cannot know', () => {
    const plan = {
      ...templatePlan,
      kpis: templatePlan.kpis.map((kpi) => (kpi.name === '更新対象' ? { ...kpi, target: null } : kpi)),
    };
    const { 更新対象: _, ...rest } = fieldSales;
    expect(planModel(bookSubject(builtBook(plan, rest), today)!)).toEqual({
      kind: 'unknown',
      names: ['更新対象'],
    });
  });
});

describe('what moves the KGI', () => {
  const rows = bookRows(diagnosis, model, trial);

  it('is the way from meetings to deals, which the design restores first', () => {
    expect(rows.back.map(({ id }) => nameOf(id))).toEqual(['案件化率', '問い合わせ数', '更新率']);
    // 43.04% → 50% of what the next five months bring.
    expect(rows.back[0]!.effect / 1e4).toBeGreaterThan(850);
    expect(rows.back[0]!.effect / 1e4).toBeLessThan(1000);
    expect(rows.back[0]).toMatchObject({ from: 263 / 611, to: 0.5, fewCases: null });
  });

  it('counts a part of a lever as much as it is of it', () => {
    const step = (name: string) => rows.steps.find((row) => row.name === name)!;
    expect(step('検索').isPart).toBe(true);
    expect(step('検索').effect).toBeCloseTo((step('問い合わせ数').effect * 1372) / 2716, 3);
    expect(step('アポ率').effect).toBeCloseTo(step('受注率').effect, 3);
  });

  it('names the widest past range and shows sums by the month', () => {
    expect(rows.past![0]).toMatchObject({ name: '案件化率' });
    expect(rows.past!.find(({ name }) => name === '問い合わせ数')).toMatchObject({ low: 352, high: 405 });
  });

  it('draws the rates around the bottleneck', () => {
    const id = rows.back[0]!.id;
    const steps = chainOfRates(diagnosis, id);
    expect(steps.map(({ from, to }) => `${from}→${to}`)).toEqual([
      '問い合わせ数→アポ数',
      'アポ数→案件数',
      '案件数→受注数',
    ]);
    expect(worseningSince(subject.seriesOf.get(id)!, 0, 6)).toBe(0);
  });
});

describe('a change of the KGI', () => {
  it('adds up exactly, and is in the money of the months compared', () => {
    const pair = { before: [0, 2], after: [4, 6] } as const;
    const change = bookChange(subject, model, pair, ['4–6', '8–10']) as Change;
    expect(change.before).toBeCloseTo(28_030_000 + 22_700_000 + 24_980_000, -3);
    expect(change.parts.reduce((sum, { part }) => sum + part, 0)).toBe(change.total);
    expect(change.parts.find(({ name }) => name === '問い合わせ数')).toMatchObject({
      before: 1161,
      after: 1150,
    });
  });

  it('cannot be taken apart where the formula divides by 0', () => {
    const names = model.levers.map((_, i) => `f${i}`);
    const tape = compileTape(parseFormula('f0 ÷ (f1 − f1)', names), names);
    const pair = { before: [0, 2], after: [4, 6] } as const;
    expect(bookChange(subject, { ...model, tape }, pair, ['', ''])).toEqual({ missing: [] });
  });

  it('compares stretches of different lengths by the month', () => {
    const change = bookChange(subject, model, { before: [0, 3], after: [6, 6] }, ['', '']) as Change;
    expect(change.before).toBeCloseTo((28_030_000 + 22_700_000 + 24_980_000 + 25_000_000) / 4, -3);
    expect(change.after).toBeCloseTo(21_960_000, -3);
  });
});

describe('a measure', () => {
  const which = trial.levers.findIndex(({ name }) => name === '案件化率');
  const now = trial.levers.map((lever) => lever.now);

  it('grows what is to come, and what is certain stays', () => {
    const better = now.map((level, i) => (i === which ? 0.5 : level));
    const { result, chance } = trial.outcome(growthOf(trial, better));
    expect(result).toBeGreaterThan(trial.outcome(1).result);
    expect(chance!).toBeGreaterThan(trial.outcome(1).chance!);
  });

  it('is found that reaches the target on average', () => {
    const level = levelToReach(trial, now, which)!;
    const { result } = trial.outcome(
      growthOf(
        trial,
        now.map((old, i) => (i === which ? level : old)),
      ),
    );
    expect(result).toBeCloseTo(300_000_000, -1);
  });

  it('is kept in the words and the uplift of KPI定義', () => {
    const levels = now.map((level, i) => (i === which ? 0.5 : level));
    expect(measuresOf(trial, levels, subject.plan, diagnosisText.ja, 'ja')).toEqual([
      { kpi: trial.levers[which]!.id, words: '案件化率を43.0%から50.0%にする', uplift: '+7pt' },
    ]);
    expect(measuresOf(trial, now, subject.plan, diagnosisText.ja, 'ja')).toEqual([]);
  });
});
