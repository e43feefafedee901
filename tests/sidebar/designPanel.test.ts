import { afterAll, expect, it } from 'vitest';
import { draftToJson } from '../../sidebar/design/plan/DesignDraft.ts';
import { goalOfPlan } from '../../sidebar/design/plan/GoalFields.ts';
import type { BuildBookRequest } from '../../src/addon/server/bookTypes.ts';
import { readBookPlan } from '../../src/core/book/readBookPlan.ts';
import type { Kpi } from '../../src/core/model/Kpi.ts';
import type { Plan } from '../../src/core/model/Plan.ts';
import {
  bookOf,
  inTwoParts,
  openDesign,
  openTree,
  slippedPlan,
  templatePlan,
} from './support/designScreens.ts';
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

it('sends the blocks it planned, and hands the plan over to the sheets', async () => {
  const { page, calls } = await openSidebar();
  await openTree({ page } as never);
  await page.getByRole('button', { name: '残りは型のまま作る' }).click();
  await page.getByText('シートができました').waitFor();
  const sent = (name: string) => calls.filter((one) => one.name === name).map(({ request }) => request);
  const built = sent('buildBook')[0] as BuildBookRequest;
  expect(built.sheets).toEqual((sent('planBook')[0] as BuildBookRequest).sheets);
  expect(built).toMatchObject({ fingerprint: 'b1', mayOverwrite: false });
  await expect.poll(() => sent('saveDraft').at(-1)).toEqual({ text: null });
});

it('goes on by itself when a build takes several calls, and undoes in several', async () => {
  const { page, calls, server } = await openSidebar({ answers: { buildBook: inTwoParts() } });
  await openTree({ page } as never);
  await page.getByRole('button', { name: '残りは型のまま作る' }).click();
  await page.getByText('シートができました').waitFor();
  await page.getByText('5枚のシートを書きました').waitFor();
  const sent = (name: string) => calls.filter((one) => one.name === name);
  expect(sent('buildBook').map(({ request }) => (request as BuildBookRequest).fingerprint)).toHaveLength(2);
  expect(sent('planBook')).toHaveLength(2);
  let left = 2;
  server.undoLastWrite = () => ({
    restored: 'KPIブックを作る',
    left: [`実績!B${left}`],
    ...(left-- > 0 ? { isUnfinished: true as const } : {}),
  });
  await page.getByRole('button', { name: '作成を取り消す' }).click();
  await page.getByText('実績!B2, 実績!B1, 実績!B0').waitFor();
  expect(sent('undoLastWrite')).toHaveLength(3);
});

it('stops between two calls, and offers to go on or to undo', async () => {
  let planned = 0;
  let answerPlan: (() => void) | null = null;
  const { page, calls, server } = await openSidebar({ answers: { buildBook: inTwoParts() } });
  const plan = server.planBook;
  server.planBook = async (request) => {
    if (++planned === 2) await new Promise<void>((resolve) => (answerPlan = resolve));
    return plan(request);
  };
  await openTree({ page } as never);
  await page.getByRole('button', { name: '残りは型のまま作る' }).click();
  await page.getByText('5枚のうち2枚を書きました').waitFor();
  server.readBook = () => ({
    ...bookOf(templatePlan),
    unfinished: { undo: { id: 'u9', label: 'KPIブックを作る' } },
  });
  await page.getByRole('button', { name: 'ここで止める' }).click();
  answerPlan!();
  await page.getByText('シートの作成が途中です').waitFor();
  expect(calls.filter(({ name }) => name === 'buildBook')).toHaveLength(1);
  await page.getByRole('button', { name: '続きを作る' }).click();
  await page.getByText('シートができました').waitFor();
  expect(calls.filter(({ name }) => name === 'buildBook')).toHaveLength(2);
});

it('says so when somebody typed where the rest is to go', async () => {
  let planned = 0;
  const { page, server } = await openSidebar({ answers: { buildBook: inTwoParts() } });
  const plan = server.planBook;
  server.planBook = async (request) => ({
    ...(await plan(request)),
    covers: ++planned === 2 ? [{ address: '実績!B7', text: 'わたし' }] : [],
  });
  await openTree({ page } as never);
  await page.getByRole('button', { name: '残りは型のまま作る' }).click();
  await page.getByText('実績!B7').waitFor();
  await page.getByRole('button', { name: '上書きする' }).click();
  await page.getByText('シートができました').waitFor();
});

it('asks first where no undo could be kept, and writes only after a yes', async () => {
  const { page, calls, server } = await openSidebar();
  const build = server.buildBook;
  server.buildBook = async (request) => {
    const result = await build(request);
    return request.mayLoseUndo ? result : { ...result, pending: ['tree'], isTooLargeToUndo: true };
  };
  await openTree({ page } as never);
  await page.getByRole('button', { name: '残りは型のまま作る' }).click();
  await page.getByText('元に戻すための控えを取れません').waitFor();
  const builds = () => calls.filter(({ name }) => name === 'buildBook');
  expect(builds()).toHaveLength(1);
  await page.getByRole('button', { name: '控えなしで書く' }).click();
  await page.getByText('シートができました').waitFor();
  expect(builds()).toHaveLength(2);
});

it('stops before anything is written', async () => {
  const { page, calls } = await openSidebar({
    answers: { planBook: () => new Promise(() => undefined) },
  });
  await openTree({ page } as never);
  await page.getByRole('button', { name: '残りは型のまま作る' }).click();
  await page.getByRole('button', { name: 'ここで止める' }).click();
  await page.getByText('作成をやめました。シートは変わっていません。').waitFor();
  expect(calls.map(({ name }) => name)).not.toContain('buildBook');
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

it('opens the cell of a finding and mends it through the server', async () => {
  const { page, calls, server } = await openSidebar({ answers: { readBook: () => bookOf(slippedPlan) } });
  await page.getByRole('button', { name: '点検', exact: true }).click();
  await page
    .getByRole('button', { name: /を開く\(計算が約10倍/ })
    .first()
    .click();
  await expect
    .poll(() => calls.find(({ name }) => name === 'showCells')?.request)
    .toEqual({ address: "'KPI定義'!M5" });
  server.readBook = () => bookOf(templatePlan);
  await page.getByRole('button', { name: '年間受注額を3億円 に' }).click();
  await page.getByText('KPI定義(M5)').waitFor();
  const { sheets } = calls.find((one) => one.name === 'buildBook')!.request as BuildBookRequest;
  const definitions = sheets.find(({ key }) => key === 'definitions')!;
  expect(definitions.cells.flat()).toContain(300_000_000);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await page.getByText('を元に戻しました。').waitFor();
});

it('names the sheets that are behind KPI定義, and rebuilds them with one press', async () => {
  const state = { tree: 'changed' } as Record<string, 'changed'>;
  const { page, calls } = await openSidebar({
    answers: {
      readBook: () => bookOf(templatePlan),
      planBook: ({ sheets }) => ({
        sheets: sheets.map(({ key, name }) => ({ key, name, state: state[key] ?? 'same', cells: 12 })),
        covers: [],
        fingerprint: 'b1',
      }),
    },
  });
  await page.getByRole('button', { name: '点検', exact: true }).click();
  await page.getByText('シートが KPI定義 に追いついていません').waitFor();
  await page.getByText('KPIツリー 12セル').waitFor();
  delete state.tree;
  await page.getByRole('button', { name: '作り直す', exact: true }).click();
  await page.getByText('「作り直す」で直しました').waitFor();
  expect(await page.getByText('シートが KPI定義 に追いついていません').count()).toBe(0);
  expect(calls.filter(({ name }) => name === 'buildBook')).toHaveLength(1);
});

it('audits the draft while there are no sheets, and mends the draft', async () => {
  const { page, calls } = await openSidebar();
  await openTree({ page } as never);
  await page.locator('.tree .row', { hasText: '検索' }).click();
  await page.getByLabel('目標', { exact: true }).fill('4,800');
  await page.getByRole('button', { name: '点検', exact: true }).click();
  await page.getByText('設計の下書きを点検しました').waitFor();
  await page.getByRole('button', { name: /^年間受注額を/ }).click();
  await page.getByText('シートは変わっていません。').waitFor();
  expect(calls.map(({ name }) => name)).not.toContain('buildBook');
});

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
