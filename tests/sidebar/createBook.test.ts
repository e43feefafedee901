import { afterAll, expect, it } from 'vitest';
import type { BuildBookRequest } from '../../src/addon/server/bookTypes.ts';
import { bookOf, inTwoParts, openTree, templatePlan } from './support/designScreens.ts';
import { closeBrowser, openSidebar } from './support/openSidebar.ts';

afterAll(closeBrowser);

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
