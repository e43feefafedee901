import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface PageBundle {
  js: string;
  css: string;
  /** Code that runs in the sidebar's frame before the sidebar's own. */
  sidebarClient: string;
}

const page = fileURLToPath(new URL('../page/', import.meta.url));

/** Every browser that can run the page reads woff2. */
const olderFonts = { '.woff': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'empty' } as const;

let bundle: Promise<PageBundle> | undefined;

/** The page's code and styles, bundled once a process. */
export function bundlePage(): Promise<PageBundle> {
  bundle ??= makeBundle();
  return bundle;
}

async function makeBundle(): Promise<PageBundle> {
  const { outputFiles } = await build({
    entryPoints: { page: `${page}main.tsx`, 'sidebar-client': `${page}sidebar/client.ts` },
    outdir: 'out',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    // The engine's `browser` field names a build without exports.
    mainFields: ['module', 'main'],
    loader: { '.xml': 'text', '.woff2': 'dataurl', ...olderFonts },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'utf8',
    logLevel: 'error',
  });
  const textOf = (name: string) => outputFiles.find(({ path }) => path.endsWith(name))!.text;
  return { js: textOf('page.js'), css: textOf('page.css'), sidebarClient: textOf('sidebar-client.js') };
}
