/** `npm run check`: would Apps Script accept what lies in dist/? Lists every fault, not only the first. */
import { readdir, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { foreignGlobals, parseScript, topLevelFunctions } from './check/globals.ts';
import { codeRequests } from './check/requests.ts';
import { scopeFaults } from './check/scopes.ts';
import { menuTargets, sidebarFaults, sidebarTargets } from './check/targets.ts';

const expectedFiles = ['Code.js', 'appsscript.json', 'sidebar.html'];

/** Bytes of Code.js at most. */
export const codeLimit = 150_000;

export interface Dist {
  readonly code: string;
  readonly sidebar: string;
  readonly manifest: string;
}

export function findFaults({ code, sidebar, manifest }: Dist): string[] {
  const program = parseScript(code);
  const functions = new Set(topLevelFunctions(program));
  const missing = (what: string, names: readonly string[]) =>
    names.filter((name) => !functions.has(name)).map((name) => `${what} calls ${name}, which does not exist`);
  return [
    ...foreignGlobals(program).map((name) => `Apps Script has no ${name}`),
    ...missing('Sheets', ['onOpen', 'onInstall']),
    ...missing('the menu', menuTargets(code)),
    ...missing('the sidebar', sidebarTargets('src/addon/server/index.ts')),
    ...codeRequests(program),
    ...sidebarFaults(sidebar),
    ...scopeFaults(code, manifest),
    ...sizeFaults(code),
  ];
}

/** Every cell loads the whole script. */
function sizeFaults(code: string): string[] {
  const size = Buffer.byteLength(code);
  if (size <= codeLimit) return [];
  const reason = 'every cell loads it, so what only the sidebar needs belongs in sidebar.html';
  return [`Code.js has ${size} bytes, more than ${codeLimit}: ${reason}`];
}

export async function readDist(): Promise<Dist> {
  const names = (await readdir('dist')).sort();
  if (names.join() !== expectedFiles.join()) throw new Error(`dist/ holds ${names.join(', ')}`);
  const [code = '', manifest = '', sidebar = ''] = await Promise.all(
    expectedFiles.map((name) => readFile(`dist/${name}`, 'utf8')),
  );
  return { code, sidebar, manifest };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const faults = findFaults(await readDist());
  for (const fault of faults) console.error(`- ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
  else console.log('dist/ is fit to be pushed');
}
