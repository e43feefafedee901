/** `npm run build`: dist/ as it is pushed, and from the same pass the function reference. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { appendForwarders, bundleServer, bundleSidebar, loadExports } from './build/bundle.ts';
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
  const exported = loadExports(server.text);
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

/** Writes exactly three files into dist/, and the generated documents. */
export async function writeBuild({ code, sidebar, manifest, documents }: Build): Promise<void> {
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist');
  await mkdir('docs', { recursive: true });
  const files = { 'dist/Code.js': code, 'dist/sidebar.html': sidebar, 'dist/appsscript.json': manifest };
  for (const [path, text] of Object.entries({ ...files, ...documents })) await writeFile(path, text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const built = await build();
  await writeBuild(built);
  const kilobytes = (text: string) => `${(Buffer.byteLength(text) / 1000).toFixed(1)} KB`;
  console.log(`dist/Code.js ${kilobytes(built.code)}, dist/sidebar.html ${kilobytes(built.sidebar)}`);
}
