import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenPage, openPage } from '../browser/support/openPage.ts';

let opened: OpenPage;
beforeAll(async () => {
  opened = await openPage();
}, 120_000);
afterAll(() => opened?.close());

describe('動作確認 in the page', () => {
  it('finds everything as expected, both in the sheet and on the way, and gives the table as text', async () => {
    await opened.choose('拡張機能', '動作確認');
    const sidebar = await opened.sidebar();
    await sidebar.getByRole('button', { name: '確認を始める' }).click();
    await sidebar.waitForSelector('.msg', { timeout: 60_000 });
    const different = await sidebar.locator('.tests [data-verdict=different]').allInnerTexts();
    expect(different).toEqual([]);
    expect(await sidebar.locator('.msg').innerText()).toMatch(/5\d件すべて想定どおりです。/);
    // The frame may not use the clipboard: the text then stands there, selected.
    await sidebar.getByRole('button', { name: '結果を文字でコピー' }).click();
    const text = await sidebar.locator('textarea').inputValue();
    const lines = text.split('\n').map((line) => line.split('\t'));
    expect(lines[1]).toEqual(['id', 'assumption', 'expected', 'seen', 'verdict', 'ms']);
    expect(lines.slice(2).every((cells) => cells.length === 6)).toBe(true);
    expect(lines.map(([id]) => id)).toEqual(expect.arrayContaining(['spill', 'ownRule', 'tenAtOnce']));
    expect(opened.errors.filter((message) => !message.includes('Clipboard'))).toEqual([]);
  });
});
