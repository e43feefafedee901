/** `npm run build`: dist/ as it is pushed, and from the same pass the function reference. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { appendForwarders, bundleServer, bundleSidebar, expectToLoad } from './build/bundle.ts';
import { noticePage } from './build/notice.ts';
import { findPublicFunctions } from './build/publicFunctions.ts';
import { customFunctions, fillReadme, readmeTable, referencePage } from './build/reference.ts';

export interface Build {
  readonly code: string;
  readonly sidebar: string;
  readonly manifest: string;
  /** Generated documents by path: the notice, the reference page and the two READMEs. */
  readonly documents: Readonly<Record<string, string>>;
}

/** Everything that is made from the sources, as texts; nothing is written. */
export async function build(): Promise<Build> {
  const functions = findPublicFunctions('src/main.ts');
  const server = await bundleServer('src/main.ts');
  expectToLoad(server.text);
  const exported = [...server.exports].sort();
  const declared = functions.map((f) => f.name);
  if (exported.join() !== declared.join())
    throw new Error(`The bundle exports ${exported.join(', ')}, the source declares ${declared.join(', ')}`);
  const help = customFunctions(functions);
  const sidebar = await bundleSidebar('sidebar', help);
  return {
    code: appendForwarders(server.text, functions),
    sidebar: sidebar.text,
    manifest: await readFile('appsscript.json', 'utf8'),
    documents: {
      'NOTICE.md': await noticePage([...server.packages, ...sidebar.packages]),
      'docs/functions.md': referencePage(help),
      'README.md': fillReadme(await readFile('README.md', 'utf8'), readmeTable(help, 'en')),
      'README.ja.md': fillReadme(await readFile('README.ja.md', 'utf8'), readmeTable(help, 'ja')),
    },
  };
}

/** Writes dist/ and the generated documents. */
export async function writeBuild(built: Build): Promise<void> {
  await writeDist(built);
  await mkdir('docs', { recursive: true });
  for (const [path, text] of Object.entries(built.documents)) await replaceFile(path, text);
}

/** Makes dist/ hold exactly three files. None is ever missing or half written: others may be reading them. */
export async function writeDist({ code, sidebar, manifest }: Build): Promise<void> {
  const files = { 'Code.js': code, 'sidebar.html': sidebar, 'appsscript.json': manifest };
  await mkdir('dist', { recursive: true });
  for (const [name, text] of Object.entries(files)) await replaceFile(`dist/${name}`, text);
  for (const name of await readdir('dist'))
    if (!(name in files)) await rm(`dist/${name}`, { recursive: true, force: true });
}

async function replaceFile(path: string, text: string): Promise<void> {
  const present = await readFile(path, 'utf8').catch(() => null);
  if (present === text) return;
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, path);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const built = await build();
  await writeBuild(built);
  const kilobytes = (text: string) => `${(Buffer.byteLength(text) / 1000).toFixed(1)} KB`;
  console.log(`dist/Code.js ${kilobytes(built.code)}, dist/sidebar.html ${kilobytes(built.sidebar)}`);
}
