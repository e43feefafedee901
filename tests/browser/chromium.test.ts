import { expect, it } from 'vitest';
import { launchShippedChromium } from './support/launchChromium.ts';

// What npm ships is built for Linux; elsewhere the browser tests need an installed one.
const isItsPlatform = process.platform === 'linux' && process.arch === 'x64';

it.runIf(isItsPlatform)('starts the Chromium that npm ships, for machines without a browser', async () => {
  const browser = await launchShippedChromium();
  try {
    const page = await browser.newPage();
    // Form controls ask for the system's font: the first thing that fails where no font is found.
    await page.setContent('<label>逆算 <input value="12"></label><select><option>件</option></select>');
    expect(await page.inputValue('input')).toBe('12');
    expect((await page.screenshot()).length).toBeGreaterThan(0);
    expect(await page.evaluate('[3, 1, 2].toSorted().join()')).toBe('1,2,3');
  } finally {
    await browser.close();
  }
});
