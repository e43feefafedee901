import type { Frame, Page } from 'playwright-core';

/** What a screen reader would call the focused element of the sidebar. */
const focusedName = (frame: Frame) =>
  frame.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    if (!element) return '';
    const label = element.labels?.[0]?.textContent ?? element.getAttribute('aria-label');
    return (label ?? element.textContent ?? '').trim();
  });

/** Whether some control of the sidebar bears this name by now; the page may still be drawing it. */
const isThere = (wanted: { text: string; isPattern: boolean }) =>
  [
    ...document.querySelectorAll<HTMLInputElement>('a, button, input, select, textarea, summary, [tabindex]'),
  ].some((element) => {
    const label = element.labels?.[0]?.textContent ?? element.getAttribute('aria-label');
    const name = (label ?? element.textContent ?? '').trim();
    return wanted.isPattern ? new RegExp(wanted.text).test(name) : name === wanted.text;
  });

/** Presses Tab until the control with this name has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, frame: Frame, name: string | RegExp): Promise<void> {
  const isPattern = typeof name !== 'string';
  await frame.waitForFunction(isThere, { text: isPattern ? name.source : name, isPattern });
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    const focused = await focusedName(frame);
    if (isPattern ? name.test(focused) : focused === name) return;
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
