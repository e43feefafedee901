/** The script at Google: create it, read it, replace it. Each step works in a temporary folder. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ownMark } from '../build/bundle.ts';
import type { Binding } from './binding.ts';
import type { Clasp } from './clasp.ts';
import { DeployError, readFailure } from './DeployError.ts';

/** File name with extension → text. */
export type Files = Readonly<Record<string, string>>;

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'gyakusan-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function requireLogin(clasp: Clasp): Promise<void> {
  const { output } = await inFolder((folder) => clasp(['show-authorized-user', '--json'], folder));
  if (!/"loggedIn":\s*true/.test(output)) throw new DeployError('NOT_LOGGED_IN');
}

/** A new script bound to the given spreadsheet, or to a new one. */
export function createScript(clasp: Clasp, title: string, spreadsheetId: string | null): Promise<Binding> {
  return inFolder(async (folder) => {
    const place = spreadsheetId ? ['--parentId', spreadsheetId] : ['--type', 'sheets'];
    const { output } = await clasp(['create-script', '--title', title, ...place], folder);
    const scriptId = /script\.google\.com\/d\/([-\w]+)/.exec(output)?.[1];
    const parentId = spreadsheetId ?? /drive\.google\.com\/open\?id=([-\w]+)/.exec(output)?.[1];
    if (!scriptId || !parentId) throw readFailure(output);
    return { scriptId, spreadsheetId: parentId };
  });
}

export function pull(clasp: Clasp, { scriptId }: Binding): Promise<Files> {
  return inFolder(async (folder) => {
    prepare(folder, scriptId, {});
    const { output } = await clasp(['pull'], folder);
    const names = readdirSync(join(folder, 'dist'));
    if (names.length === 0) throw readFailure(output);
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, 'dist', name), 'utf8')]));
  });
}

/** `-f`, because without it clasp skips a changed manifest, sends nothing and still ends well. */
export function push(clasp: Clasp, { scriptId }: Binding, files: Files): Promise<void> {
  return inFolder(async (folder) => {
    prepare(folder, scriptId, files);
    const { output } = await clasp(['push', '-f'], folder);
    if (!/Pushed \d+ files|already up to date/.test(output)) throw readFailure(output);
  });
}

function prepare(folder: string, scriptId: string, files: Files): void {
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'dist' }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'dist', name), text);
}

/** A push replaces the whole script, so it must be empty, untouched since creation, or ours. */
export function refuseForeign(remote: Files): void {
  const code = Object.entries(remote).filter(([name]) => name !== 'appsscript.json');
  const isNew = code.every(([, text]) => /^\s*(function myFunction\(\)\s*\{\s*\})?\s*$/.test(text));
  const isOurs =
    (remote['Code.js'] ?? '').includes(ownMark) &&
    code.every(([name]) => /^(Code\.js|sidebar\.html)$/.test(name));
  if (!isNew && !isOurs) throw new DeployError('FOREIGN_SCRIPT', code.map(([name]) => name).join(', '));
}

/** Names of the files that did not arrive as they were sent. Google may lay out the manifest anew. */
export function differences(sent: Files, arrived: Files): string[] {
  const same = (name: string) =>
    name.endsWith('.json')
      ? isDeepStrictEqual(JSON.parse(sent[name] ?? 'null'), JSON.parse(arrived[name] ?? 'null'))
      : sent[name] === arrived[name];
  return [...new Set([...Object.keys(sent), ...Object.keys(arrived)])].filter((name) => !same(name));
}
