import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { labels } from '../../src/addon/labels.ts';
import { type FakeGoogle, startFakeGoogle } from './fakeGoogle.ts';

const root = resolve(import.meta.dirname, '../..');
const needed = ['scripts', 'src', 'sidebar', 'docs', 'package.json', 'package-lock.json', 'appsscript.json'];
const settings = ['tsconfig.base.json', 'tsconfig.json', 'README.md', 'README.ja.md', '.clasp.json'];
const spreadsheet = 'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOp/edit';

/** Everything the guide tells to type, in its order; the address it abbreviates is filled in. */
const commandsIn = (guide: string): string[] =>
  [...readFileSync(join(root, guide), 'utf8').matchAll(/^\s+((?:npm|npx) .+)$|`((?:npm|npx) [^`]+)`/gm)]
    .map(([, line, inline]) => (line ?? inline)!.trim())
    .map((command) => command.replace('https://docs.google.com/spreadsheets/d/…', spreadsheet));

let google: FakeGoogle;
let folder: string;
let home: string;
beforeAll(async () => {
  google = await startFakeGoogle();
  folder = mkdtempSync(join(tmpdir(), 'gyakusan-guide-'));
  home = mkdtempSync(join(tmpdir(), 'gyakusan-home-'));
  for (const name of [...needed, ...settings])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const token = { client_id: 'f', client_secret: 'f', refresh_token: 'f', access_token: 'fake' };
  const login = { type: 'authorized_user', ...token, expiry_date: 4_102_444_800_000 };
  writeFileSync(join(home, '.clasprc.json'), JSON.stringify({ tokens: { default: login } }));
});
afterAll(() => google?.close());

function type(command: string): Promise<{ code: number; output: string }> {
  const intercept = `--require ${resolve(import.meta.dirname, 'intercept.cjs')}`;
  const env = {
    ...process.env,
    HOME: home,
    LANG: 'en_US.UTF-8',
    LC_ALL: 'en_US.UTF-8',
    FAKE_GOOGLE: google.address,
  };
  return new Promise((done) => {
    const child = spawn(command, { cwd: folder, shell: true, env: { ...env, NODE_OPTIONS: intercept } });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
      });
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** What cannot be typed here as it stands: fetching packages, and a login that waits for a person. */
const rehearsed = (command: string): string =>
  command === 'npm ci' ? 'npm ci --dry-run --offline' : command.replace('clasp login', 'clasp login --help');

describe.each(['docs/install.md', 'docs/install.ja.md'])('%s, typed word by word', (guide) => {
  it('names the same commands as the other language', () => {
    expect(commandsIn(guide)).toEqual(commandsIn('docs/install.md'));
    expect(
      commandsIn(guide).filter((command) => command.startsWith('npm run deploy')).length,
    ).toBeGreaterThan(2);
  });
});

/** What stands in quotation marks after "choose", as the menu of the language calls it. */
it.each([
  ['docs/install.md', labels.en, (word: string) => `"${word}"`],
  ['docs/install.ja.md', labels.ja, (word: string) => `「${word}」`],
] as const)('%s names the menu and its items as they are', (guide, label, quoted) => {
  const text = readFileSync(join(root, guide), 'utf8');
  for (const word of [label.openSidebar, label.selfTest]) expect(text).toContain(quoted(word));
  expect(text).toContain(label.title);
});

it('and so does what the command prints at the end', () => {
  const printed = readFileSync(join(root, 'scripts/deploy/say.ts'), 'utf8');
  expect(printed).toContain(`"${labels.en.openSidebar}"`);
  expect(printed).toContain(`「${labels.ja.openSidebar}」`);
});

describe('the commands of docs/install.md', { timeout: 600_000 }, () => {
  it('all work, and what arrives is dist/', async () => {
    for (const command of [...new Set(commandsIn('docs/install.md'))]) {
      const { code, output } = await type(rehearsed(command));
      expect(code, `${command}\n${output}`).toBe(0);
    }
    const [first] = google.scripts.values();
    const sent = (name: string) => first!.find((file) => file.name === name)?.source;
    expect(sent('Code')).toBe(readFileSync(join(folder, 'dist/Code.js'), 'utf8'));
    expect(sent('sidebar')).toBe(readFileSync(join(folder, 'dist/sidebar.html'), 'utf8'));
    expect(google.scripts.size).toBe(2);
  });

  it('promise the numbers of their last step', () => {
    const [, formula, ...counts] =
      /`(=KPI_REVERSE[^`]+)`[^:]*: (\d+), (\d+), (\d+) and (\d+) appear/.exec(
        readFileSync(join(root, 'docs/install.md'), 'utf8'),
      ) ?? [];
    expect(formula).toBe('=KPI_REVERSE(12, {20%;50%;30%})');
    expect(counts).toEqual(['400', '80', '40', '12']);
  });
});
