import type { Browser, Frame, Page } from 'playwright-core';
import type { Host } from '../../../host/index.ts';
import { openFile } from '../../../host/server/files/openFile.ts';
import { readDist } from '../../../host/server/readDist.ts';
import { startServer } from '../../../host/server/startServer.ts';
import { launchChromium } from './launchChromium.ts';

export interface OpenPageOptions {
  language?: 'ja' | 'en';
  /** Path of a file to open instead of the sample. */
  file?: string;
  width?: number;
  height?: number;
}

export type SeenCell = ReturnType<Host['cell']>;

/** A browser on the running page, with what a test does most, done as a planner does it. */
export interface OpenPage {
  page: Page;
  address: string;
  /** What the page wrote as errors to its console. */
  errors: string[];
  /** Selects a cell by way of the name box, so that the keyboard is in the grid. */
  goTo(a1: string): Promise<void>;
  /** Types into a cell key by key and confirms with Enter. */
  typeInto(a1: string, text: string): Promise<void>;
  showSheet(name: string): Promise<void>;
  /** A cell of the named sheet, by default of the first, as the model has it. */
  cell(a1: string, sheetName?: string): Promise<SeenCell>;
  /** Waits until the cell shows this text. */
  waitForCell(a1: string, display: string, sheetName?: string): Promise<void>;
  /** Colour of the pixel inside a cell's left edge as it is painted, such as `#f6c3b4`. */
  paintedFill(a1: string): Promise<string>;
  openMenu(label: string, item: string): Promise<void>;
  sidebar(): Promise<Frame>;
  waitUntilSaved(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the server and a browser, and waits until the page can be used. */
export async function openPage(options: OpenPageOptions = {}): Promise<OpenPage> {
  const { language = 'ja', width = 1280, height = 760 } = options;
  const file = options.file === undefined ? null : await openFile(options.file);
  const server = await startServer({ dist: await readDist(), language, file }, 0);
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width, height } });
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(server.address);
  await page.waitForSelector('body[data-ready]');
  return { ...actions(page), address: server.address, errors, close: () => closeBoth(browser, server) };
}

async function closeBoth(browser: Browser, server: { close(): Promise<void> }): Promise<void> {
  await browser.close();
  await server.close();
}

function actions(page: Page): Omit<OpenPage, 'address' | 'errors' | 'close'> {
  const goTo = async (a1: string) => {
    const box = page.locator('.o-named-range-selector input');
    await box.click();
    await box.fill(a1);
    await box.press('Enter');
    await page.waitForFunction(isSelected, a1.split(':')[0]!);
  };
  const showCell = (a1: string, sheetName?: string) => page.evaluate(readCell, { a1, sheetName });
  return {
    page,
    goTo,
    typeInto: async (a1, text) => {
      await goTo(a1);
      await page.locator('.o-grid-composer .o-composer').focus();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    showSheet: async (name) => {
      await page.locator('.o-sheet', { hasText: name }).click();
      await page.waitForFunction(isSheetShown, name);
    },
    cell: showCell,
    waitForCell: async (a1, display, sheetName) => {
      await page.waitForFunction(cellShows, { a1, display, sheetName });
    },
    paintedFill: (a1) => page.evaluate(readPixel, a1),
    openMenu: async (label, item) => {
      await page.getByRole('button', { name: label, exact: true }).click();
      await page.getByRole('menuitem', { name: item }).click();
    },
    sidebar: async () => {
      const frame = await (await page.waitForSelector('iframe.sidebar-frame')).contentFrame();
      await frame!.waitForLoadState();
      return frame!;
    },
    waitUntilSaved: async () => {
      await page.waitForSelector('.save-state[data-state="saved"]');
    },
  };
}

// What follows runs inside the page, where the host is global.
declare const gyakusan: Host;

function readCell({ a1, sheetName }: { a1: string; sheetName: string | undefined }): SeenCell {
  return gyakusan.cell(a1, sheetName);
}

function cellShows(wanted: { a1: string; display: string; sheetName: string | undefined }): boolean {
  return gyakusan.cell(wanted.a1, wanted.sheetName).display === wanted.display;
}

function isSelected(a1: string): boolean {
  const { col, row } = gyakusan.model.getters.getActivePosition();
  return `${String.fromCharCode(65 + col)}${row + 1}` === a1.toUpperCase();
}

function isSheetShown(name: string): boolean {
  const { getters } = gyakusan.model;
  return getters.getSheetName(getters.getActiveSheetId()) === name;
}

function readPixel(a1: string): string {
  const { getters } = gyakusan.model;
  const zone = getters.getRangeFromSheetXC(getters.getActiveSheetId(), a1).zone;
  const box = getters.getVisibleRect(zone);
  const canvas = document.querySelector<HTMLCanvasElement>('.o-grid canvas')!;
  const scale = canvas.width / canvas.clientWidth;
  const [x, y] = [(box.x + 2) * scale, (box.y + box.height / 2) * scale];
  const [red = 0, green = 0, blue = 0] = canvas.getContext('2d')!.getImageData(x, y, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
