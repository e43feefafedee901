import { afterAll, expect, it } from 'vitest';
import { draftToJson } from '../../sidebar/design/plan/DesignDraft.ts';
import { goalOfPlan } from '../../sidebar/design/plan/GoalFields.ts';
import type { BuildBookRequest } from '../../src/addon/server/bookTypes.ts';
import { readBookPlan } from '../../src/core/book/readBookPlan.ts';
import type { Kpi } from '../../src/core/model/Kpi.ts';
import type { Plan } from '../../src/core/model/Plan.ts';
import { bookOf, openTree, templatePlan } from './support/designScreens.ts';
import { closeBrowser, openSidebar } from './support/openSidebar.ts';

afterAll(closeBrowser);

function draftOf(book: Plan, values: Partial<Kpi>): string {
  const kpis = book.kpis.map((kpi) => (kpi.kind === 'kgi' ? { ...kpi, ...values } : kpi));
  const plan = { ...book, kpis };
  return draftToJson({ step: 'tree', goal: goalOfPlan(plan, 'ja'), plan, book });
}

it('takes into the draft what was edited in the sheets meanwhile, and says so', async () => {
  const book = readBookPlan(bookOf(templatePlan))!.plan;
  const edited = { ...book, kpis: book.kpis.map((kpi) => ({ ...kpi, source: '新しいCRM' })).slice(0, 3) };
  const { page, calls } = await openSidebar({
    answers: {
      readBook: () => bookOf(edited),
      readDraft: () => ({ text: draftOf(book, { owner: '鈴木' }) }),
    },
  });
  await page.getByRole('button', { name: '設計', exact: true }).click();
  await page.getByText('下書きのあとにシートで変わったところを取り込みました').waitFor();
  await page.getByRole('button', { name: 'いまの内容で作る' }).click();
  await page.getByText('シートができました').waitFor();
  const { sheets } = calls.find(({ name }) => name === 'buildBook')!.request as BuildBookRequest;
  const texts = sheets.find(({ key }) => key === 'definitions')!.cells.flat();
  expect(texts).toContain('鈴木');
});

it('asks whose value counts where draft and sheets changed the same', async () => {
  const book = readBookPlan(bookOf(templatePlan))!.plan;
  const edited = {
    ...book,
    kpis: book.kpis.map((kpi) => (kpi.kind === 'kgi' ? { ...kpi, owner: '田中' } : kpi)),
  };
  const { page, calls } = await openSidebar({
    answers: {
      readBook: () => bookOf(edited),
      readDraft: () => ({ text: draftOf(book, { owner: '鈴木' }) }),
    },
  });
  await page.getByRole('button', { name: '設計', exact: true }).click();
  await page.getByText('下書き 鈴木 / シート 田中').waitFor();
  expect(calls.map(({ name }) => name)).not.toContain('buildBook');
  await page.getByRole('button', { name: 'シートの値にする' }).click();
  await page.getByRole('button', { name: 'KGI' }).click();
  expect(await page.getByLabel('責任者').inputValue()).toBe('田中');
});

it('does not replace the plan of the sheets by another one without asking', async () => {
  const { page, calls } = await openSidebar({
    answers: {
      readBook: () => bookOf({ ...templatePlan, name: '別の計画' }),
      readDraft: () => ({ text: null }),
    },
  });
  await page.getByRole('button', { name: '設計', exact: true }).click();
  await page.getByRole('button', { name: 'KGI' }).click();
  await page.getByRole('button', { name: '最初から作り直す' }).click();
  await page.getByRole('button', { name: '消して始める' }).click();
  await openTree({ page } as never);
  await page.getByRole('button', { name: '残りは型のまま作る' }).click();
  await page.getByText('いまのシートの計画とは別のものです').waitFor();
  expect(calls.map(({ name }) => name)).not.toContain('buildBook');
  await page.getByRole('button', { name: '下書きで置き換える' }).click();
  await page.getByRole('button', { name: '残りは型のまま作る' }).click();
  await page.getByText('シートができました').waitFor();
});
