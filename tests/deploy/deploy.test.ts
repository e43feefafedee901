import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGoogle, startFakeGoogle } from './fakeGoogle.ts';

let google: FakeGoogle;
let folder: string;

beforeEach(async () => {
  google = await startFakeGoogle();
  folder = mkdtempSync(join(tmpdir(), 'gyakusan-test-'));
  const login = {
    type: 'authorized_user',
    client_id: 'f',
    client_secret: 'f',
    refresh_token: 'f',
    access_token: 'fake',
    expiry_date: 4_102_444_800_000,
  };
  writeFileSync(join(folder, 'login.json'), JSON.stringify({ tokens: { default: login } }));
});
afterEach(() => google.close());

/** Runs `npm run deploy` as a person would, with the real clasp sent to the fake. */
function deploy(...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        'scripts/deploy.ts',
        '--lang',
        'en',
        '--auth',
        auth(),
        '--bindings',
        bindings(),
        ...args,
      ],
      {
        cwd: resolve(import.meta.dirname, '../..'),
        env: {
          ...process.env,
          FAKE_GOOGLE: google.address,
          NODE_OPTIONS: `--require ${resolve(import.meta.dirname, 'intercept.cjs')}`,
        },
      },
    );
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

const auth = () => join(folder, 'login.json');
const bindings = () => join(folder, 'bindings.json');
const dist = (name: string) => readFileSync(resolve(import.meta.dirname, '../../dist', name), 'utf8');

const equalToDist = [
  { name: 'Code', type: 'SERVER_JS', source: () => dist('Code.js') },
  { name: 'appsscript', type: 'JSON', source: () => dist('appsscript.json') },
  { name: 'sidebar', type: 'HTML', source: () => dist('sidebar.html') },
];

const arrived = (scriptId: string) =>
  [...(google.scripts.get(scriptId) ?? [])]
    .map(({ name, type, source }) => ({ name, type, source }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

const expected = () => equalToDist.map((file) => ({ ...file, source: file.source() }));

// Each run builds and starts the real clasp five times.
describe('npm run deploy', { timeout: 300_000 }, () => {
  it('makes a spreadsheet the first time, sends dist/ file for file, and says what to click', async () => {
    const { code, output } = await deploy();
    expect(output).toContain('Sent, read back, and equal to dist/');
    expect(output).toContain('Advanced');
    expect(code).toBe(0);
    expect(arrived('script-made-by-the-fake-1')).toEqual(expected());
  });

  it('uses the same script the second time, also when the manifest changed there', async () => {
    await deploy();
    const [first] = google.scripts.keys();
    google.scripts.set(
      first!,
      google.scripts
        .get(first!)!
        .map((file) => (file.name === 'appsscript' ? { ...file, source: '{"timeZone":"UTC"}' } : file)),
    );
    const { code } = await deploy();
    expect(code).toBe(0);
    expect([...google.scripts.keys()]).toEqual([first]);
    expect(arrived(first!)).toEqual(expected());
  });

  it('binds to an existing spreadsheet by its address', async () => {
    const { output } = await deploy(
      '--sheet',
      'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOp/edit#gid=0',
    );
    expect(output).toContain('1AbCdEfGhIjKlMnOp');
    expect(google.requests).not.toContain('POST /drive/v3/files');
    expect(JSON.parse(readFileSync(bindings(), 'utf8'))).toMatchObject({ last: '1AbCdEfGhIjKlMnOp' });
  });

  it('shows what would be sent and sends nothing with --dry-run', async () => {
    const { code, output } = await deploy('--dry-run');
    expect(code).toBe(0);
    expect(output).toMatch(/Code\.js {2}\d+ bytes/);
    expect(google.requests).toEqual([]);
    expect(existsSync(bindings())).toBe(false);
  });

  it('sends nothing to a script that is not ours', async () => {
    await deploy();
    const foreign = [
      { name: 'appsscript', type: 'JSON' as const, source: '{}' },
      { name: 'Payroll', type: 'SERVER_JS' as const, source: 'function pay() {}' },
    ];
    google.scripts.set('script-made-by-the-fake-1', foreign);
    const { code, output } = await deploy();
    expect(output).toContain('[FOREIGN_SCRIPT]');
    expect(code).toBe(1);
    expect(google.scripts.get('script-made-by-the-fake-1')).toEqual(foreign);
  });

  it.each([
    ['expired', 'LOGIN_EXPIRED'],
    ['apiDisabled', 'API_DISABLED'],
  ] as const)('says what to do when the login or the interface is not ready: %s', async (trouble, fault) => {
    google.trouble = trouble;
    const { code, output } = await deploy();
    expect(output).toContain(`[${fault}]`);
    expect(code).toBe(1);
  });

  it('can be run again after the connection was lost half way, with the same script', async () => {
    google.trouble = 'lostOnPush';
    const lost = await deploy();
    expect(lost.output).toContain('[NETWORK]');
    google.trouble = 'none';
    const again = await deploy();
    expect(again.code).toBe(0);
    expect([...google.scripts.keys()]).toHaveLength(1);
  });

  it('notices when something else arrived than was sent', async () => {
    google.trouble = 'changedOnPush';
    const { output } = await deploy();
    expect(output).toContain('[ARRIVED_DIFFERENT]');
  });

  it('asks for a login when there is none, and for a sheet address when it gets something else', async () => {
    writeFileSync(auth(), '{}');
    expect((await deploy()).output).toContain('[NOT_LOGGED_IN]');
    expect((await deploy('--sheet', 'https://example.com')).output).toContain('[NOT_A_SHEET]');
  });

  it('leaves the repository as it was: no script id in .clasp.json', () => {
    const { stdout } = spawnSync('git', ['show', ':.clasp.json'], {
      cwd: resolve(import.meta.dirname, '../..'),
      encoding: 'utf8',
    });
    expect(JSON.parse(stdout || dist('../.clasp.json'))).toEqual({ rootDir: 'dist' });
  });
});
