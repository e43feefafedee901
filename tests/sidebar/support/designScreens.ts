import type { BookReading, RawCell } from '../../../src/addon/server/bookTypes.ts';
import { createFromTemplate } from '../../../src/catalogue/templates/createFromTemplate.ts';
import { TEMPLATES } from '../../../src/catalogue/templates/templates.ts';
import type { FoundBook } from '../../../src/core/book/FoundBook.ts';
import { layoutBook } from '../../../src/core/book/layoutBook.ts';
import type { Plan } from '../../../src/core/model/Plan.ts';
import type { FakeServer, OpenSidebar } from './openSidebar.ts';
import { fault, refuse, type Screen } from './Screen.ts';

const press = (name: string | RegExp) => (sidebar: OpenSidebar) =>
  sidebar.page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

export const templatePlan: Plan = createFromTemplate(TEMPLATES[0]!, 'ja', '2026-04');

/** A plan as the sheets would hold it, had they been built and nothing been calculated. */
export function bookOf(plan: Plan): BookReading & FoundBook {
  return {
    otherNames: [],
    unfinished: null,
    sheets: layoutBook(plan, 'ja').map(({ key, name, cells }) => ({
      key,
      name,
      values: cells.map((row) => row.map((cell): RawCell => (isShown(cell) ? cell : ''))),
      formulas: cells.map((row) => row.map(() => '')),
    })),
  };
}

const isShown = (cell: unknown): cell is string | number =>
  typeof cell === 'string' || typeof cell === 'number';

/** The template with a target that is ten times too large. */
export const slippedPlan: Plan = {
  ...templatePlan,
  kpis: templatePlan.kpis.map((kpi) => (kpi.kind === 'kgi' ? { ...kpi, target: kpi.target! * 10 } : kpi)),
};

export const openDesign = async (sidebar: OpenSidebar) => {
  await press('設計')(sidebar);
  await sidebar.page.getByRole('list', { name: '設計の手順' }).waitFor();
};
export const openTree = async (sidebar: OpenSidebar) => {
  await openDesign(sidebar);
  await press('次へ:ツリー')(sidebar);
  await press('この型を使う')(sidebar);
};
const walkTo =
  (...steps: string[]) =>
  async (sidebar: OpenSidebar) => {
    await openTree(sidebar);
    for (const step of steps) await press(`次へ:${step}`)(sidebar);
  };

/** The first call writes two sheets, the second one the rest. */
export function inTwoParts(): FakeServer['buildBook'] {
  let calls = 0;
  return ({ sheets }) => ({
    sheets: sheets.map(({ key, name }) => ({ key, name, state: 'new', cells: 120 })),
    pending: ++calls === 1 ? sheets.slice(2).map(({ key }) => key) : [],
    undo: { id: 'u9', label: 'KPIブックを作る' },
  });
}

/** Answers so many times, and then never again. */
function after<A extends unknown[], R>(
  times: number,
  answer: (...request: A) => R | Promise<R>,
): (...request: A) => Promise<R> {
  let left = times;
  return async (...request) => (left-- > 0 ? answer(...request) : new Promise<R>(() => undefined));
}

/** Every state of 設計 and 点検. */
export const designScreens: readonly Screen[] = [
  { name: 'design, KGI', reach: openDesign },
  {
    name: 'design, a draft that could not be read',
    answers: { readDraft: refuse },
    reach: async (sidebar) => {
      await press('設計')(sidebar);
      await sidebar.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'design, KGI filled in',
    reach: async (sidebar) => {
      await openDesign(sidebar);
      const { page } = sidebar;
      await page.getByLabel('指標', { exact: true }).fill('年間受注額');
      await page.getByLabel('目標値').fill('3億');
      await page.getByLabel('前年度の実績').fill('2.6億');
      await page.getByText('守る条件・確定済みの分').click();
      await page.getByLabel('守る条件', { exact: true }).fill('営業利益率');
      await page.getByLabel('値', { exact: true }).fill('15%');
      await page.getByLabel('確定済みの分').fill('1億');
      await page.getByText('残りは').waitFor();
    },
  },
  {
    name: 'design, templates with two departments',
    reach: async (sidebar) => {
      await openDesign(sidebar);
      await press('次へ:ツリー')(sidebar);
      await sidebar.page.getByText('もう1つの部署').click();
      await sidebar.page.getByLabel('合わせる型').selectOption({ index: 1 });
      await sidebar.page.getByLabel('1つ目の部署').waitFor();
    },
  },
  { name: 'design, tree', reach: openTree },
  {
    name: 'design, tree being edited',
    reach: async (sidebar) => {
      await openTree(sidebar);
      await sidebar.page.locator('.tree .row').nth(2).click();
      await press('下に足す')(sidebar);
      await sidebar.page.getByLabel('足す指標をさがす').fill('じゅちゅう');
      await sidebar.page.getByText('受注率(成約率)').waitFor();
    },
  },
  {
    name: 'design, tree that does not add up',
    reach: async (sidebar) => {
      await openTree(sidebar);
      await sidebar.page.locator('.tree .row', { hasText: 'アポ率' }).click();
      await sidebar.page.getByLabel('目標(%)').fill('10');
      await sidebar.page.getByText('どれか1つを直すと合います').waitFor();
    },
  },
  { name: 'design, definitions', reach: walkTo('定義') },
  {
    name: 'design, definitions being corrected',
    reach: async (sidebar) => {
      await walkTo('定義')(sidebar);
      await press('記入済みの項目を直す')(sidebar);
    },
  },
  { name: 'design, thresholds', reach: walkTo('定義', 'しきい値') },
  {
    name: 'design, rhythm',
    reach: async (sidebar) => {
      await walkTo('定義', 'しきい値', '運用')(sidebar);
      await press('知らせる相手: 変える')(sidebar);
      await press('担当: 変える')(sidebar);
    },
  },
  {
    name: 'design, creating',
    answers: { planBook: () => new Promise(() => undefined) },
    reach: async (sidebar) => {
      await openTree(sidebar);
      await press('残りは型のまま作る')(sidebar);
      await sidebar.page.getByText('書き込むところを調べています').waitFor();
    },
  },
  {
    name: 'design, creating in several calls',
    answers: { buildBook: inTwoParts() },
    reach: async (sidebar) => {
      await openTree(sidebar);
      sidebar.server.planBook = after(1, sidebar.server.planBook);
      await press('残りは型のまま作る')(sidebar);
      await sidebar.page.getByText('5枚のうち2枚を書きました').waitFor();
    },
  },
  {
    name: 'design, unfinished',
    answers: {
      readBook: () => ({
        ...bookOf(templatePlan),
        unfinished: { undo: { id: 'u9', label: 'KPIブックを作る' } },
      }),
    },
    reach: async (sidebar) => {
      await openDesign(sidebar);
      await sidebar.page.getByText('シートの作成が途中です').waitFor();
    },
  },
  {
    name: 'design, asks before covering',
    answers: {
      planBook: ({ sheets }) => ({
        sheets: sheets.map(({ key, name }) => ({ key, name, state: 'changed', cells: 3 })),
        covers: [{ address: 'KPI定義!AF3', text: '<img src=x onerror=alert(1)>' }],
        fingerprint: 'b1',
      }),
    },
    reach: async (sidebar) => {
      await openTree(sidebar);
      await press('残りは型のまま作る')(sidebar);
      await sidebar.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'design, created',
    reach: async (sidebar) => {
      await openTree(sidebar);
      await press('残りは型のまま作る')(sidebar);
      await sidebar.page.getByText('シートができました').waitFor();
    },
  },
  {
    name: 'design, refused by the server',
    answers: {
      buildBook: () => {
        throw fault;
      },
    },
    reach: async (sidebar) => {
      await openTree(sidebar);
      await press('残りは型のまま作る')(sidebar);
      await sidebar.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'design, the plan of the sheets',
    answers: { readBook: () => bookOf(templatePlan) },
    reach: async (sidebar) => {
      await openDesign(sidebar);
      await sidebar.page.getByText('シートの計画を開きました').waitFor();
    },
  },
  {
    name: 'check, nothing to check',
    reach: async (sidebar) => {
      await press('点検')(sidebar);
      await sidebar.page.getByLabel('計画の文').fill('月商8,300万円=UU12万×CVR2.0%×単価3,450円');
      await sidebar.page.getByText('10倍の桁違い').waitFor();
    },
  },
  {
    name: 'check, findings',
    answers: { readBook: () => bookOf(slippedPlan) },
    reach: async (sidebar) => {
      await press('点検')(sidebar);
      await sidebar.page.getByText('計算が約10倍ずれています').waitFor();
    },
  },
  {
    name: 'check, mended',
    answers: { readBook: () => bookOf(slippedPlan) },
    reach: async (sidebar) => {
      await press('点検')(sidebar);
      await sidebar.page.getByText('計算が約10倍ずれています').waitFor();
      sidebar.server.readBook = () => bookOf(templatePlan);
      await press('年間受注額を3億円 に')(sidebar);
      await sidebar.page.getByText('で直しました').waitFor();
      await sidebar.page.getByText('合格した').click();
    },
  },
];
