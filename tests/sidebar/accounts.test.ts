import { afterAll, describe, expect, it } from 'vitest';
import type { ServerName } from '../../sidebar/server/Server.ts';
import { closeBrowser, type FakeServer, type OpenSidebar, openSidebar } from './support/openSidebar.ts';
import * as sample from './support/sampleAnswers.ts';

afterAll(closeBrowser);

/** What Sheets answers when another of several accounts is the first one signed in. */
const denied = (): never => {
  throw new Error('We are sorry, a server error occurred. Error code PERMISSION_DENIED.');
};
const press = ({ page }: OpenSidebar, name: string) => page.getByRole('button', { name }).first().click();

/** The call, what leads to it after the field was filled, and what shows that it worked. */
const calls: readonly {
  readonly name: ServerName;
  readonly answers?: Partial<FakeServer>;
  enter(sidebar: OpenSidebar): Promise<string>;
  readonly action: string;
  readonly done: string;
}[] = [
  ...(['placeBlock', 'writeBlock'] as const).map((name) => ({
    name,
    enter: async (sidebar: OpenSidebar) => {
      await press(sidebar, '見本で試す');
      await sidebar.page.getByLabel('目標', { exact: true }).fill('24');
      return '目標';
    },
    action: 'セルに書き出す',
    done: '書き出しました',
  })),
  {
    name: 'readTable',
    enter: async (sidebar) => {
      await press(sidebar, '見本で試す');
      await sidebar.page.getByLabel('目標', { exact: true }).fill('24');
      return '目標';
    },
    action: '選択範囲の率を使う',
    done: '前の入力に戻す',
  },
];

describe.each(calls)(
  'several accounts in one browser: $name is denied',
  ({ name, answers, enter, action, done }) => {
    it('the sentence says what to try, what was typed stays, and a retry works', async () => {
      const sidebar = await openSidebar({ answers: { ...answers } });
      const { page, server } = sidebar;
      const working = server[name];
      const label = await enter(sidebar);
      (server as Record<ServerName, unknown>)[name] = denied;
      await press(sidebar, action);
      await page.getByText('試す順番').waitFor();
      await page.getByText('複数のアカウントで同時にログインしていると起こります。').waitFor();
      expect(await page.getByLabel(label, { exact: true }).inputValue()).toBe('24');
      (server as Record<ServerName, unknown>)[name] = working;
      await press(sidebar, action);
      await page.getByText(done).first().waitFor();
      expect(await page.getByLabel(label, { exact: true }).inputValue()).toBe('24');
      await page.context().close();
    });
  },
);

it('the panel of colours says so when its preview is denied', async () => {
  const answers = { readContext: () => sample.tableSelected, readColourCells: denied };
  const sidebar = await openSidebar({ answers });
  await press(sidebar, 'しきい値');
  await sidebar.page.getByText('複数のアカウントで同時にログインしていると起こります。').waitFor();
  await sidebar.page.context().close();
});

it.each([
  ['ja-JP', 'もう一度試す', 'いま、何が手元にありますか', '複数のアカウントで同時に'],
  [
    'en-US',
    'Try again',
    'What do you have at hand?',
    'It happens when several accounts are signed in at once.',
  ],
])(
  'the first call denied, in %s: the sentence, and a retry works',
  async (locale, retry, opened, sentence) => {
    const { page, server } = await openSidebar({ locale, answers: { readContext: denied } });
    await page.getByRole('alert').getByText(sentence).waitFor();
    server.readContext = () => ({ ...sample.context, language: locale === 'ja-JP' ? 'ja' : 'en' });
    await page.getByRole('button', { name: retry }).click();
    await page.getByText(opened).waitFor();
    await page.context().close();
  },
);
