import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const require = createRequire(import.meta.url);

/** The shipped list of font folders names only those of its cloud host; without any font Chromium stops. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

export interface ShippedChromium {
  path: string;
  env: Record<string, string>;
}

/**
 * The Chromium that came with `npm ci`, unpacked once into `.cache/`, for machines without one.
 * The package brings its own NSS libraries, which a bare machine lacks; it unpacks them only where it
 * recognises its usual cloud host, so that is done here.
 */
export async function shippedChromium(cache = resolve('.cache/chromium')): Promise<ShippedChromium> {
  if (!existsSync(cache)) await unpack(cache);
  return {
    path: join(cache, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(cache, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(cache, 'fonts', 'fonts.conf'),
    },
  };
}

/** Unpacks beside the destination and renames, so that test files running at once never see half a browser. */
async function unpack(cache: string): Promise<void> {
  const archives = join(dirname(require.resolve('@sparticuz/chromium')), '..', 'bin');
  const partial = `${cache}.${process.pid}`;
  await mkdir(partial, { recursive: true });
  const { inflate } = await import('@sparticuz/chromium');
  // `inflate` always writes below the system's temporary folder.
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = partial;
  try {
    await Promise.all(
      ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'].map((name) =>
        inflate(join(archives, name)),
      ),
    );
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  await writeFile(join(partial, 'fonts', 'fonts.conf'), fontsConf);
  await rename(partial, cache).catch(async (error) => {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(cache)) throw error; // else another process was quicker
  });
}
