import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { bundleSidebar } from '../../../scripts/build/bundle.ts';
import type { Server, ServerName } from '../../../sidebar/server/Server.ts';
import type { Opening } from '../../../src/addon/server/types.ts';
import { launchChromium } from '../../browser/support/launchChromium.ts';
import * as sample from './sampleAnswers.ts';

/** A server that answers as told. Throwing a `Fault` object refuses, throwing an Error loses the call on the way. */
export type FakeServer = {
  [K in ServerName]: (
    ...request: Parameters<Server[K]>
  ) => ReturnType<Server[K]> | Promise<ReturnType<Server[K]>>;
};

export interface OpenSidebar {
  readonly page: Page;
  /** Change an answer in the middle of a test. */
  readonly server: FakeServer;
  /** Every call in order. */
  readonly calls: { readonly name: ServerName; readonly request: unknown }[];
  /** As when the planner comes back from the sheet. */
  returnFromSheet(): Promise<void>;
}

const connectFakeServer = fileURLToPath(new URL('connectFakeServer.js', import.meta.url));
const browser = launchChromium();
const html = bundleSidebar('sidebar', [
  {
    name: 'KPI_REVERSE',
    signature: 'KPI_REVERSE(target, rates, unit_value, rounding)',
    description: { ja: '必要な件数を出します。', en: 'The count every stage needs.' },
    parameters: [{ name: 'target', type: '*', text: { ja: '目標', en: 'Target' } }],
    returns: { ja: '件数', en: 'counts' },
    examples: [{ formula: '=KPI_REVERSE(12, {20%;50%;30%})', result: '400; 80; 40; 12' }],
  },
]);

export const closeBrowser = async () => (await browser).close();

const defaults: FakeServer = {
  readContext: () => sample.context,
  placeBlock: () => ({ address: '試算!B2:E6', row: 2, column: 2, occupied: [], fingerprint: 'p1' }),
  writeBlock: () => ({ address: '試算!B2:E6', undo: { id: 'u1', label: '試算!B2:E6 への書き出し' } }),
  readColourTarget: () => sample.reading,
  readColourCells: ({ address }) => sample.cellsAt(address),
  writeColours: () => ({
    address: '店舗別売上!B2:B13',
    undo: { id: 'u2', label: '店舗別売上!B2:B13 の色付け' },
  }),
  removeColours: () => ({ address: '店舗別売上!B2:B13', undo: { id: 'u3', label: '色を外す' } }),
  undoLastWrite: () => ({ restored: '試算!B2:E6 への書き出し', left: [] }),
  showCells: () => null,
  readTable: ({ withNames }) => (withNames ? sample.stages : sample.monthly),
  readDraft: () => ({ text: null }),
  saveDraft: () => null,
  readBook: () => ({ sheets: [], otherNames: ['試算'], unfinished: null }),
  planBook: ({ sheets }) => ({
    sheets: sheets.map(({ key, name }) => ({ key, name, state: 'new', cells: 120 })),
    covers: [],
    fingerprint: 'b1',
  }),
  buildBook: ({ sheets }) => ({
    sheets: sheets.map(({ key, name }) => ({ key, name, state: 'new', cells: 120 })),
    pending: [],
    undo: { id: 'u9', label: 'KPIのシートの作成' },
  }),
  runSelfTest: () => ({ sightings: [], shown: null, milliseconds: 0, leftovers: 0, next: null }),
};

interface Options {
  readonly answers?: Partial<FakeServer>;
  readonly width?: number;
  readonly locale?: string;
  /** A clock the test can put forward. */
  readonly fakeClock?: boolean;
  /** What the menu item asks for that opened the sidebar. */
  readonly opening?: Opening;
  /** Inside a frame that may run scripts and nothing else, without a server. */
  readonly sandboxed?: boolean;
}

/** Opens the built sidebar in a real browser, with `google.script.run` connected to a fake server. */
export async function openSidebar(options: Options = {}): Promise<OpenSidebar> {
  const { answers = {}, width = 300, locale = 'ja-JP' } = options;
  const server: FakeServer = { ...defaults, ...answers };
  const calls: OpenSidebar['calls'] = [];
  const context = await (await browser).newContext({ viewport: { width, height: 720 }, locale });
  const page = await context.newPage();
  await page.exposeFunction('callFakeServer', async (name: ServerName, request: unknown[]) => {
    calls.push({ name, request: request[0] });
    try {
      const value = await (server[name] as (...args: unknown[]) => unknown)(...request);
      return { answer: value === NO_PAYLOAD ? null : JSON.stringify({ ok: true, value }) };
    } catch (error) {
      if (error instanceof Error) return { lost: error.message };
      return { answer: JSON.stringify({ ok: false, fault: error }) };
    }
  });
  if (options.fakeClock) await page.clock.install();
  if (!options.sandboxed) await page.addInitScript({ path: connectFakeServer });
  page.setDefaultTimeout(30_000);
  await page.route('https://sidebar.test/**', async (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: options.sandboxed ? inFrame(await pageFor(options)) : await pageFor(options),
    }),
  );
  await page.goto('https://sidebar.test/');
  const returnFromSheet = () => page.evaluate(() => void window.dispatchEvent(new Event('focus')));
  return { page, server, calls, returnFromSheet };
}

/** As `showSidebar` makes it. */
const pageFor = async ({ opening = {} }: Options) =>
  (await html).text.replace('<body>', `<body data-opening="${encodeURIComponent(JSON.stringify(opening))}">`);

const inFrame = (page: string) =>
  `<!DOCTYPE html><iframe sandbox="allow-scripts" srcdoc="${page.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;

/** What a Date anywhere in an answer does to it: it arrives as null, without an error. */
export const NO_PAYLOAD = Symbol('no payload') as never;
