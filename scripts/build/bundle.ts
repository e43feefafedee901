/** Bundles the server and the sidebar into the very texts that clasp pushes. */
import { readFile } from 'node:fs/promises';
import vm from 'node:vm';
import { build, type Metafile, type Plugin, transform } from 'esbuild';
import { callCommonForms } from './commonForms.ts';
import { innerProperties } from './innerProperties.ts';
import type { PublicFunction } from './publicFunctions.ts';
import type { FunctionHelp } from './reference.ts';
import { type Shrunk, shrink } from './shrink.ts';

export interface Bundled {
  readonly text: string;
  readonly packages: readonly string[];
  /** The files of which something is in the text. */
  readonly sources: readonly string[];
}

/** First line of Code.js: a deployment recognises a script as ours by it. */
export const ownMark = 'Gyakusan (KPI逆算)';

/** The whole server as one `var App`, because Apps Script knows no modules. Minified: every cell loads it. */
export async function bundleServer(entry: string): Promise<Bundled & Shrunk> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    // Later than what is pushed: the common forms are found as they were written.
    target: 'es2020',
    charset: 'utf8',
    minifySyntax: true,
    inject: ['scripts/build/shortNames.ts'],
    mangleProps: innerProperties,
    define: { 'Number.POSITIVE_INFINITY': 'Infinity' },
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  });
  const { metafile } = result;
  const { code } = await transform(callCommonForms(result.outputFiles[0]!.text), {
    target: 'es2019',
    charset: 'utf8',
    minifySyntax: true,
  });
  const shrunk = await shrink(code, 'App');
  return { ...shrunk, packages: packagesIn(metafile), sources: sourcesIn(metafile) };
}

/** Runs the bundle where nothing of Apps Script exists: a service call while loading shows as a ReferenceError. */
export function expectToLoad(bundle: string): void {
  try {
    vm.runInContext(bundle, vm.createContext({}));
  } catch (error) {
    throw new Error(`The bundle fails while loading; is a service called outside a function? ${error}`);
  }
}

/** What Apps Script sees: one plain declaration a public function, its documentation unchanged above it. */
export function appendForwarders(text: string, functions: readonly PublicFunction[]): string {
  const forwarders = functions.filter(({ caller }) => caller !== 'cells').map(forwarder);
  return `/* ${ownMark} */\n${text}\n${forwarders.join('')}`;
}

/** Only of a custom function does anybody see what its parameters are called. */
function forwarder({ name, comment, parameters, caller }: PublicFunction): string {
  if (caller === 'customfunction')
    return `${comment}\nfunction ${name}(${parameters.join()}){return App.of(${name},arguments)}\n`;
  const letters = parameters.map((_, index) => String.fromCharCode(97 + index)).join();
  const answer = caller === 'sidebar' ? 'return ' : '';
  return `function ${name}(${letters}){${answer}App.${name}(${letters})}\n`;
}

/** The sidebar as one HTML text with script and styles inside. */
export async function bundleSidebar(folder: string, help: readonly FunctionHelp[]): Promise<Bundled> {
  const result = await build({
    entryPoints: [`${folder}/main.tsx`],
    bundle: true,
    write: false,
    outdir: 'unused',
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    // HtmlService strips `//…` inside backtick strings, so there must be none.
    supported: { 'template-literal': false },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    plugins: [functionHelp(help)],
  });
  const text = (extension: string) =>
    result.outputFiles.find((file) => file.path.endsWith(extension))?.text ?? '';
  const page = await readFile(`${folder}/index.html`, 'utf8');
  const html = page
    .replace('<!-- styles -->', () => `<style>${text('.css')}</style>`)
    .replace('<!-- script -->', () => `<script>${text('.js')}</script>`);
  return { text: html, packages: packagesIn(result.metafile), sources: sourcesIn(result.metafile) };
}

/** Names of the npm packages of which something is in the bundle. */
const packagesIn = ({ inputs }: Metafile): string[] => [
  ...new Set(
    Object.keys(inputs).flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
  ),
];

const sourcesIn = ({ outputs }: Metafile): string[] => [
  ...new Set(
    Object.values(outputs).flatMap(({ inputs }) =>
      Object.keys(inputs).filter((path) => inputs[path]!.bytesInOutput > 0),
    ),
  ),
];

/** `import { functionHelp } from 'gyakusan:help'` in the sidebar: the reference, from the same pass. */
const functionHelp = (help: readonly FunctionHelp[]): Plugin => ({
  name: 'function-help',
  setup(build) {
    build.onResolve({ filter: /^gyakusan:help$/ }, ({ path }) => ({ path, namespace: 'help' }));
    build.onLoad({ filter: /.*/, namespace: 'help' }, () => ({
      contents: `export const functionHelp = ${JSON.stringify(help)};`,
    }));
  },
});
