import { afterAll, expect, it } from 'vitest';
import type { SelfTestPart } from '../../src/addon/selftest/types.ts';
import { closeBrowser, type OpenSidebar, openSidebar } from '../sidebar/support/openSidebar.ts';

afterAll(closeBrowser);

const part = (id: 'lock' | 'language', seen: string, next: number | null): SelfTestPart => ({
  sightings: [{ id, seen, milliseconds: 5 }],
  shown: null,
  milliseconds: 0,
  leftovers: next === null ? 0 : 1,
  next,
});

/** A server whose second part takes until it is let go. */
function slowly() {
  let letGo = (): void => undefined;
  const second = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const runSelfTest = async ({ from }: { from: number }): Promise<SelfTestPart> => {
    if (from === 0) return part('lock', 'true', 7);
    await second;
    return part('language', 'ja', from === 7 ? 9 : null);
  };
  return { runSelfTest, letGo: () => letGo() };
}

const open = (answers: object) => openSidebar({ answers, opening: { page: 'self-test' } });
const start = ({ page }: OpenSidebar) => page.getByRole('button', { name: '確認を始める' }).click();
const partsAsked = ({ calls }: OpenSidebar) =>
  calls.filter(({ name }) => name === 'runSelfTest').map(({ request }) => request);

it('asks for part after part, and says how far it is', async () => {
  const { runSelfTest, letGo } = slowly();
  const sidebar = await open({ runSelfTest });
  await start(sidebar);
  await sidebar.page.getByText(/確認しています… 1 \/ \d\d件/).waitFor();
  letGo();
  await sidebar.page.getByRole('button', { name: 'もう一度確認する' }).waitFor();
  expect(partsAsked(sidebar)).toEqual([{ from: 0 }, { from: 7 }, { from: 9 }]);
  await sidebar.page.getByText('前回の途中で残っていたシート2枚を消しました。').waitFor();
});

it('stops between two parts and shows what was seen so far', async () => {
  const { runSelfTest, letGo } = slowly();
  const sidebar = await open({ runSelfTest });
  await start(sidebar);
  await sidebar.page.getByRole('button', { name: '止める' }).click();
  await sidebar.page.getByText('いまの一区切りが終わったら止まります。').waitFor();
  letGo();
  await sidebar.page.getByText('途中で止めました。ここまでの結果です。').waitFor();
  await sidebar.page.getByText('2件すべて想定どおりです。').waitFor();
  expect(partsAsked(sidebar)).toEqual([{ from: 0 }, { from: 7 }]);
  expect(sidebar.calls.filter(({ name }) => (name as string) === 'probeTransport')).toEqual([]);
});

it('keeps what was seen when a part fails, says why, and begins again when asked', async () => {
  const sidebar = await open({
    runSelfTest: ({ from }: { from: number }) => {
      if (from > 0) throw { code: 'SOMEONE_ELSE_WRITES', data: {}, cell: null };
      return part('lock', 'false', 7);
    },
  });
  await start(sidebar);
  await sidebar.page.getByRole('alert').waitFor();
  await sidebar.page.getByText('1件のうち1件が想定と違います。').waitFor();
  sidebar.server.runSelfTest = () => part('lock', 'true', null);
  await sidebar.page.getByRole('button', { name: 'もう一度確認する' }).click();
  await sidebar.page.getByText('1件のうち1件が想定と違います。').waitFor({ state: 'detached' });
});
