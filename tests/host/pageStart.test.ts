import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
let running: ChildProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gyakusan-'));
});
afterEach(async () => {
  running?.kill();
  await rm(folder, { recursive: true });
});

/** `npm start -- ARGS` without npm around it. */
function start(...args: string[]): ChildProcess {
  running = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', ...args]);
  return running;
}

async function ended(child: ChildProcess): Promise<{ code: number | null; text: string }> {
  let text = '';
  child.stderr!.on('data', (chunk) => {
    text += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, text };
}

async function firstLine(child: ChildProcess): Promise<string> {
  let text = '';
  return new Promise((resolve, reject) => {
    child.stdout!.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.split('\n')[0]!);
    });
    child.stderr!.on('data', (chunk) => reject(new Error(String(chunk))));
  });
}

describe('npm start', () => {
  it('prints one line with the address, where the page and the named file are served', async () => {
    const file = join(folder, '支店.csv');
    await writeFile(file, '支店,売上\n札幌,412\n');
    const line = await firstLine(start('--port', '0', '--lang', 'en', file));
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0];
    expect(address).toBeDefined();
    expect(await (await fetch(address!)).text()).toContain('<script type="module" src="/page.js">');
    const started = await (await fetch(`${address}start.json`)).json();
    expect(started).toMatchObject({ language: 'en', file: { name: '支店.csv' } });
    expect(started.dist.code).toContain('KPI_REVERSE');
    expect((await fetch(`${address}../package.json`)).status).toBe(404);
  });

  it('takes a free port where the wanted one is taken', async () => {
    const first = await firstLine(start('--port', '0'));
    const firstProcess = running!;
    const port = /:(\d+)\//.exec(first)![1]!;
    try {
      const second = await firstLine(start('--port', port));
      expect(second).toMatch(/127\.0\.0\.1:\d+/);
      expect(second).not.toContain(`:${port}/`);
    } finally {
      firstProcess.kill();
    }
  });

  it.each([
    [['none.csv'], 'none.csv が見つかりません', 'none.csv was not found'],
    [['--port', 'x'], '使い方', 'Usage'],
    [['--lang', 'fr'], '使い方', 'Usage'],
    [['--colour'], '使い方', 'Usage'],
    [['a.csv', 'b.csv'], '使い方', 'Usage'],
  ])('ends with a sentence in both languages for %j', async (args, japanese, english) => {
    const { code, text } = await ended(start(...args));
    expect(code).toBe(1);
    expect(text).toContain(japanese);
    expect(text).toContain(english);
    expect(text).not.toContain('    at ');
  });
});
