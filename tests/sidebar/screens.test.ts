import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, openSidebar } from './support/openSidebar.ts';
import { openScreen } from './support/Screen.ts';
import * as sample from './support/sampleAnswers.ts';
import { screens } from './support/screens.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** Rules broken on the page, with the elements; transitions are over by then. */
async function violations(page: Page): Promise<string[]> {
  await page.waitForTimeout(250);
  await page.evaluate(axe);
  const found = (await page.evaluate('axe.run()')) as { violations: Violation[] };
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Texts that are cut off: an input or a button narrower than what it holds. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input.num, .num, .chip')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.outerHTML),
  );

afterAll(closeBrowser);

describe.each(screens)('$name', (screen) => {
  it('has no accessibility fault, one blue button at most, and fits with and without a scrollbar', async () => {
    const { page } = await openScreen(screen);
    expect(await violations(page)).toEqual([]);
    expect(await page.locator('.btn.primary').count()).toBeLessThanOrEqual(1);
    for (const width of [300, 283]) {
      await page.setViewportSize({ width, height: 720 });
      expect(await overflow(page)).toBe(0);
      expect(await cutOff(page)).toEqual([]);
    }
    await page.context().close();
  });
});

it('is complete in English, at the narrowest width, with long names', async () => {
  const name = 'A very long shop name without any mercy for narrow columns'.repeat(2);
  const english = { ...sample.tableSelected, language: 'en' } as const;
  const { page, server } = await openSidebar({
    width: 283,
    answers: {
      readContext: () => english,
      readColourCells: ({ address }) => sample.cellsAt(address, { A10: name }),
    },
  });
  const check = async () => {
    const text = (await page.locator('.app').textContent())!;
    const ours = text.replaceAll(
      /2026年度 受注計画|店舗別売上|売上実績|売上目標|神戸|広島|京都|渋谷|返品/g,
      '',
    );
    expect(ours).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
  };
  await page.getByText('What do you have at hand?').waitFor();
  await check();
  await page.getByRole('button', { name: 'Try an example' }).click();
  await page.getByLabel('Target metric').fill(name);
  await check();
  await page.getByRole('button', { name: 'Limits' }).click();
  await page.getByText('12 cells, nothing changed yet').waitFor();
  await check();
  server.readContext = () => ({ ...english, colours: sample.coloured });
  await page.getByRole('button', { name: 'Color the cells' }).click();
  await page.getByText('12 cells now have colors and words.').waitFor();
  await page.getByText('lower is better').waitFor();
  await check();
});
