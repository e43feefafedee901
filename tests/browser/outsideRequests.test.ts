import { expect, it } from 'vitest';
import { openPage } from './support/openPage.ts';

it.each([
  ['ja', '拡張機能', 'サイドバー', '動作確認', '確認を始める'],
  ['en', 'Extensions', 'sidebar', 'Self-test', 'Start the test'],
] as const)(
  'walking through every panel (%s) asks nothing of any other server, and the sidebar nothing at all',
  async (lang, menu, item, selfTest, start) => {
    const open = await openPage({ lang, height: 900 });
    try {
      const asked: { url: string; inSidebar: boolean }[] = [];
      open.page.on('request', (request) => {
        asked.push({ url: request.url(), inSidebar: request.frame() !== open.page.mainFrame() });
      });
      // From the start, with the listener on.
      await open.page.goto(`${open.address}?lang=${lang}`);
      await open.waitUntilReady();
      await open.page.locator('.o-sheet').nth(1).click();
      await open.goTo('B1:C13');
      await open.choose(menu, item);
      const frame = await open.sidebar();
      const tabs = frame.locator('nav button');
      await tabs.first().waitFor();
      const names = await tabs.allInnerTexts();
      expect(names.length).toBeGreaterThan(3);
      for (let index = 0; index < names.length; index++) {
        await tabs.nth(index).click();
        await expect.poll(() => tabs.nth(index).getAttribute('aria-current')).toBe('page');
        await frame.locator('main').first().waitFor();
      }
      await open.choose(menu, selfTest);
      const test = await open.sidebar();
      await test.getByRole('button', { name: start }).click();
      await test.locator('.msg').first().waitFor({ timeout: 120_000 });
      const isLocal = (url: string) => url.startsWith(open.address) || /^(data|blob|about):/.test(url);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter(({ url }) => !isLocal(url))).toEqual([]);
      expect(asked.filter(({ url, inSidebar }) => inSidebar && !/^(about|data):/.test(url))).toEqual([]);
    } finally {
      await open.close();
    }
  },
);
