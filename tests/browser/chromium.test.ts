import { expect, it } from 'vitest';
import { launchShippedChromium } from './support/launchChromium.ts';

it('starts the Chromium that npm ships, for machines without a browser', async () => {
  const browser = await launchShippedChromium();
  try {
    const page = await browser.newPage();
    await page.setContent('<h1 id="a">逆算</h1>');
    expect(await page.textContent('#a')).toBe('逆算');
    expect(await page.evaluate('[3, 1, 2].toSorted().join()')).toBe('1,2,3');
  } finally {
    await browser.close();
  }
});
