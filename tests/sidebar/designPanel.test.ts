import { afterAll, expect, it } from 'vitest';
import type { BuildBookRequest } from '../../src/addon/server/bookTypes.ts';
import { openDesign, openTree } from './support/designScreens.ts';
import { closeBrowser, openSidebar } from './support/openSidebar.ts';
import * as sample from './support/sampleAnswers.ts';

afterAll(closeBrowser);

const HOSTILE = '<img src=x onerror=window.hacked=1>';

it('keeps the design while tabs change, and between visits through the server', async () => {
  const { page, calls, server } = await openSidebar();
  const sidebar = { page, calls, server } as never;
  await openDesign(sidebar);
  await page.getByLabel('指標', { exact: true }).fill('年間受注額');
  await page.getByLabel('目標値').fill('5億');
  await page.getByRole('button', { name: '次へ:ツリー' }).click();
  await page.getByRole('button', { name: 'この型を使う' }).click();
  await page.getByRole('button', { name: 'しきい値', exact: true }).click();
  await page.getByRole('button', { name: '設計', exact: true }).click();
  await page.locator('.tree .row').first().getByText('5億円').waitFor();
  const saved = () => calls.filter(({ name }) => name === 'saveDraft').map(({ request }) => request);
  const { text } = saved().at(-1) as { text: string };
  const again = await openSidebar({ answers: { readDraft: () => ({ text }) } });
  await again.page.getByRole('button', { name: '設計', exact: true }).click();
  await again.page.locator('.tree .row').first().getByText('5億円').waitFor();
  await again.page.getByRole('button', { name: 'KGI' }).click();
  expect(await again.page.getByLabel('目標値').inputValue()).toBe('5億');
});

it('names a number it cannot read, and goes to its field instead of on', async () => {
  const { page } = await openSidebar();
  await openDesign({ page } as never);
  await page.getByLabel('目標値').fill('たくさん');
  await page.getByText('「たくさん」を数として読めません').waitFor();
  await page.getByRole('button', { name: '次へ:ツリー' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('goal-target');
  await page.getByLabel('目標値').fill('3億');
  await page.getByRole('button', { name: '次へ:ツリー' }).click();
  await page.getByText('分け方の型を選ぶ').waitFor();
});

it('says when a draft is too large to keep, and goes on', async () => {
  const { page, server } = await openSidebar({
    answers: {
      saveDraft: () => {
        throw { code: 'DRAFT_TOO_LARGE', data: { value: 80_000, limit: 70_000 }, cell: null };
      },
    },
  });
  await openTree({ page, server } as never);
  await page.getByText('設計の下書きが80000文字あり').waitFor();
  await page.getByRole('button', { name: '次へ:定義' }).click();
  await page.getByText('数字の意味をそろえる').waitFor();
});

it('walks the tree by arrow keys with one Tab stop, edits in place, and shows the numbers at once', async () => {
  const { page } = await openSidebar();
  await openTree({ page } as never);
  const focused = () =>
    page.evaluate(() => document.activeElement?.querySelector('.nm')?.textContent ?? null);
  await page.locator('.tree .row').first().focus();
  const walked: (string | null)[] = [];
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'Home', 'End']) {
    await page.keyboard.press(key);
    walked.push(await focused());
  }
  expect(walked).toEqual([
    ...['新規受注額', '受注数', '問い合わせ数', 'アポ率', '受注数', '年間受注額', '平均更新額'],
  ]);
  expect(await page.locator('.tree .row[tabindex="0"]').count()).toBe(1);
  await page.locator('.tree .row', { hasText: '検索' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('目標', { exact: true }).fill('4,800');
  await page.locator('.tree .row', { hasText: '問い合わせ数' }).getByText('7,200件').waitFor();
  await page.getByText('どれか1つを直すと合います').waitFor();
  await page.getByRole('button', { name: '下の件数を同じ割合で合わせる' }).click();
  await page.getByText('計算が合っています。').waitFor();
});

it.each([HOSTILE, '=IMPORTXML("http://x","//a")', '__proto__', 'A1', 'TRUE', '率'.repeat(50_000)])(
  'shows %.30s as plain text wherever it is typed, and never as a formula',
  async (name) => {
    const { page, calls } = await openSidebar();
    await openDesign({ page } as never);
    await page.getByLabel('指標', { exact: true }).fill(name);
    await page.getByLabel('目標値').fill('12');
    await page.getByLabel('責任者').fill(name);
    await page.getByRole('button', { name: '次へ:ツリー' }).click();
    await page.getByRole('button', { name: '型を使わず、白紙から作る' }).click();
    await page.getByLabel('足す指標をさがす').fill(`${name}2`.slice(-900));
    await page.getByRole('button', { name: 'を新しく足す' }).click();
    for (const step of ['定義', 'しきい値', '運用'])
      await page.getByRole('button', { name: `次へ:${step}` }).click();
    await page.getByRole('button', { name: 'シートを作成' }).click();
    await page.getByText('シートができました').waitFor();
    await page.getByRole('button', { name: '点検', exact: true }).click();
    await page.getByText('計画の点検').waitFor();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('.app img').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    const { sheets } = calls.find((one) => one.name === 'buildBook')!.request as BuildBookRequest;
    const formulas = JSON.stringify(sheets).match(/"formula":"(?:[^"\\]|\\.)*"/g)!;
    expect(formulas.filter((formula) => formula.includes('IMPORTXML'))).toEqual([]);
  },
);

it('is complete in English', async () => {
  const { page } = await openSidebar({
    locale: 'en-US',
    answers: { readContext: () => ({ ...sample.context, language: 'en', spreadsheetName: 'Plan' }) },
  });
  const check = async () => expect(await page.locator('.app').textContent()).not.toMatch(/[぀-ヿ一-鿿]/);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await press('Check');
  await page.getByText('There is no plan to check yet').waitFor();
  await check();
  await press('Design');
  await page.getByText('Decide on one goal').waitFor();
  await check();
  await press('Next: Tree');
  await check();
  await press('Use this template');
  await page.locator('.tree .row').nth(2).click();
  await press('Add below');
  await page.getByLabel('Find a KPI to add').fill('rate');
  await check();
  for (const step of ['Define', 'Limits', 'Rhythm']) {
    await press(`Next: ${step}`);
    await check();
  }
  await press('Create the sheets');
  await page.getByText('The sheets are ready').waitFor();
  await check();
});

/** The draft of a plan that was opened from the sheets and has another owner for the KGI since. */
