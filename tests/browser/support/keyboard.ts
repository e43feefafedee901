import type { Frame, Page } from 'playwright-core';

/** What a screen reader would call the focused element of the sidebar. */
const focusedName = (frame: Frame) =>
  frame.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    if (!element) return '';
    const label = element.labels?.[0]?.textContent ?? element.getAttribute('aria-label');
    return (label ?? element.textContent ?? '').trim();
  });

/** Presses Tab until the control with this name has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, frame: Frame, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    const focused = await focusedName(frame);
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
    passed.push(focused.slice(0, 30));
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached "${name}"; it passed: ${passed.join(' | ')}`);
}

/** Puts the keyboard into the sidebar by F6, the page's own way between its regions. */
export async function enterSidebar(page: Page, frame: Frame): Promise<void> {
  for (let presses = 0; presses < 6; presses += 1) {
    if (await frame.evaluate(() => document.hasFocus())) return;
    await page.keyboard.press('F6');
  }
  throw new Error('F6 never reached the sidebar');
}
