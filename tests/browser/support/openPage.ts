import type { Frame, Page } from 'playwright-core';
import type { DistFiles } from '../../../host/index.ts';
import { openFile } from '../../../host/server/files/openFile.ts';
import { readDist } from '../../../host/server/readDist.ts';
import { startServer } from '../../../host/server/startServer.ts';
import {
  cellShows,
  isEditing,
  isSelected,
  isSheetShown,
  nextDrawing,
  placeOf,
  readCell,
  readPixel,
  type SeenCell,
} from './inPage.ts';
import { launchChromium } from './launchChromium.ts';

export interface OpenPageOptions {
  lang?: 'ja' | 'en';
  /** Path of a file to open instead of the sample. */
  file?: string;
  /** Another add-on than the one in dist/. */
  dist?: DistFiles;
  width?: number;
  height?: number;
  /** Device pixels a CSS pixel, for sharp pictures. */
  scale?: number;
}

/** A browser on the running page, with what a test does most, done as a planner does it. */
export interface OpenPage {
  page: Page;
  address: string;
  /** Errors the page threw or wrote to its console. */
  errors: string[];
  /** Selects a cell or an area that is in sight, with the mouse. */
  goTo(a1: string): Promise<void>;
  /** Types into a cell key by key, no faster than the grid draws its editor, and confirms with Enter. */
  typeInto(a1: string, text: string): Promise<void>;
  showSheet(name: string): Promise<void>;
  /** A cell as the model has it, by default of the sheet on screen. */
  cell(a1: string, sheetName?: string): Promise<SeenCell>;
  waitForCell(a1: string, display: string, sheetName?: string): Promise<void>;
  hoverCell(a1: string): Promise<void>;
  /** The fill a cell in sight is painted with, such as `#f6c3b4`. */
  paintedFill(a1: string): Promise<string>;
  /** Opens a menu of the title bar and chooses an item. */
  choose(menu: string, item: string): Promise<void>;
  /** The document inside the sidebar's frame, once it has loaded. */
  sidebar(): Promise<Frame>;
  waitUntilSaved(): Promise<void>;
  waitUntilReady(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the server and a browser, and waits until the page can be used. */
export async function openPage(options: OpenPageOptions = {}): Promise<OpenPage> {
  const { lang = 'ja', width = 1280, height = 760, scale = 1 } = options;
  const file = options.file === undefined ? null : await openFile(options.file);
  const dist = options.dist ?? (await readDist());
  const server = await startServer({ dist, language: lang, file }, 0);
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  const opened: OpenPage = {
    page,
    address: server.address,
    errors,
    ...gridActions(page),
    ...shellActions(page),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
  try {
    await page.goto(server.address);
    await opened.waitUntilReady();
  } catch (error) {
    await opened.close();
    throw new Error([...errors, error].join('\n'));
  }
  return opened;
}

function gridActions(page: Page) {
  const placeInSight = async (a1: string) => {
    const place = await page.evaluate(placeOf, a1);
    if (!place) throw new Error(`${a1} is not in sight`);
    return place;
  };
  const middleOf = async (a1: string): Promise<[number, number]> => {
    const { x, y, width, height } = await placeInSight(a1);
    return [x + width / 2, y + height / 2];
  };
  const goTo = async (a1: string) => {
    const [first = a1, last] = a1.split(':');
    await page.mouse.click(...(await middleOf(first)));
    if (last) {
      await page.keyboard.down('Shift');
      await page.mouse.click(...(await middleOf(last)));
      await page.keyboard.up('Shift');
    }
    await page.waitForFunction(isSelected, a1);
  };
  return {
    goTo,
    typeInto: async (a1: string, text: string) => {
      await goTo(a1);
      const [first = '', ...rest] = text;
      await page.evaluate(nextDrawing);
      await page.keyboard.type(first);
      await page.waitForFunction(isEditing, first);
      await page.keyboard.type(rest.join(''));
      await page.keyboard.press('Enter');
    },
    showSheet: async (name: string) => {
      await page.locator('.o-sheet', { hasText: name }).click();
      await page.waitForFunction(isSheetShown, name);
    },
    cell: (a1: string, sheetName?: string) => page.evaluate(readCell, { a1, sheetName }),
    waitForCell: async (a1: string, display: string, sheetName?: string) => {
      try {
        await page.waitForFunction(cellShows, { a1, display, sheetName }, { timeout: 10_000 });
      } catch {
        const seen = await page.evaluate(readCell, { a1, sheetName });
        throw new Error(`${a1} should show ${display}, but is ${JSON.stringify(seen)}`);
      }
    },
    hoverCell: async (a1: string) => page.mouse.move(...(await middleOf(a1))),
    paintedFill: async (a1: string) => {
      const { x, y } = await placeInSight(a1);
      // Inside the corner, where neither text nor grid line is painted.
      return page.evaluate(readPixel, { x: x + 3, y: y + 4 });
    },
  };
}

function shellActions(page: Page) {
  return {
    choose: async (menu: string, item: string) => {
      await page.locator('.title-bar').getByRole('button', { name: menu, exact: true }).click();
      await page.locator('.menu-item', { hasText: item }).click();
    },
    sidebar: async () => {
      const frame = await (await page.waitForSelector('iframe.sidebar-frame')).contentFrame();
      await frame!.waitForLoadState();
      return frame!;
    },
    waitUntilSaved: async () => {
      await page.waitForSelector('.save-state[data-state="saved"]');
    },
    waitUntilReady: async () => {
      await page.waitForSelector('body[data-ready], #page > [role=alert]');
      if (await page.isVisible('#page > [role=alert]')) throw new Error('The page could not be opened.');
    },
  };
}
