import { afterAll, expect, it } from 'vitest';
import { closeBrowser, NO_PAYLOAD, openSidebar } from './support/openSidebar.ts';
import { context } from './support/sampleAnswers.ts';

afterAll(closeBrowser);

it.each([
  ['PERMISSION_DENIED', 'We are sorry, a server error occurred. Error code PERMISSION_DENIED.'],
  ['CONNECTION_LOST', 'NetworkError: Connection failure due to HTTP 0'],
  ['SERVER_FUNCTION_MISSING', 'Script function not found: readContext'],
  ['SERVER_FAILED', 'サーバーエラーが発生しました。しばらくしてからもう一度試してください。'],
])('turns a call that is lost with %s into a sentence with remedies', async (code, message) => {
  const { page, server } = await openSidebar({
    answers: {
      readContext: () => {
        throw new Error(message);
      },
    },
  });
  await page.getByRole('alert').getByText(code).waitFor();
  expect(await page.locator('ol li').count()).toBeGreaterThan(1);
  server.readContext = () => context;
  await page.getByRole('button', { name: 'もう一度試す' }).click();
  await page.getByText('いま、何が手元にありますか').waitFor();
});

it('takes an empty payload for a failure', async () => {
  const { page } = await openSidebar({ answers: { readContext: () => NO_PAYLOAD } });
  await page.getByRole('alert').getByText('UNREADABLE_ANSWER').waitFor();
});

it('keeps the panel and what was typed when a later call is lost', async () => {
  const { page } = await openSidebar({
    answers: {
      placeBlock: () => {
        throw new Error('PERMISSION_DENIED');
      },
    },
  });
  await page.getByRole('button', { name: '見本で試す' }).click();
  await page.getByLabel('目標', { exact: true }).fill('24');
  await page.getByRole('button', { name: 'セルに書き出す' }).click();
  await page.getByText('試す順番').waitFor();
  expect(await page.getByLabel('目標', { exact: true }).inputValue()).toBe('24');
});

it('copies the details of a lost call', async () => {
  const { page } = await openSidebar({
    answers: {
      readContext: () => {
        throw new Error('PERMISSION_DENIED');
      },
    },
  });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'くわしい情報をコピー' }).click();
  await page.getByText('コピーしました').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'readContext: PERMISSION_DENIED',
  );
});

it('waits in silence for nobody: no answer becomes a fault', async () => {
  const { page } = await openSidebar({
    fakeClock: true,
    answers: { readContext: () => new Promise(() => undefined) },
  });
  await page.getByText('読み込んでいます').waitFor();
  await page.clock.fastForward('01:31');
  await page.getByRole('alert').getByText('NO_ANSWER').waitFor();
});

it('works in a frame where storage is refused, and says how long the input is kept', async () => {
  const { page } = await openSidebar({ sandboxed: true });
  const frame = page.frameLocator('iframe');
  await frame.getByText('この画面は、スプレッドシートの中で動きます。').waitFor();
  await frame.getByText('入力中の内容は、この画面を閉じるまで残ります。').waitFor();
  await frame.getByRole('button', { name: 'くわしい情報をコピー' }).click();
  await expect
    .poll(() => frame.getByLabel('くわしい情報をコピー').evaluate((area: HTMLTextAreaElement) => area.value))
    .toContain('NOT_IN_A_SPREADSHEET');
});

it('opens on the tool a menu item asks for', async () => {
  const { page } = await openSidebar({ opening: { page: 'colours' } });
  await expect.poll(() => page.locator('nav [aria-current=page]').textContent()).toBe('しきい値');
});

it('says why a menu item could do nothing, in the language of the planner, and goes on', async () => {
  const fault = { code: 'NO_COLOURS_HERE', data: { place: '表!B1:C4' }, cell: null };
  const { page } = await openSidebar({ opening: { page: 'colours', fault } });
  await page.getByText('表!B1:C4 には、このアドオンが付けた色がありません。').waitFor();
  await page.getByRole('button', { name: '続ける' }).click();
  await page.getByRole('button', { name: '読み込む' }).waitFor();
});

it('answers a code it does not know with the sentence for the unexpected, and shows the code', async () => {
  const fault = { code: 'OF_A_LATER_VERSION', data: {}, cell: null };
  const { page } = await openSidebar({ opening: { fault } });
  await page.getByText('予期しない状態になりました。').waitFor();
  await page.getByText('OF_A_LATER_VERSION').waitFor();
});
