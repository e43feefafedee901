import { readFile } from 'node:fs/promises';
import type { DistFiles } from '../index.ts';

/** The files clasp would push, as `npm run build` left them. */
export async function readDist(folder = 'dist'): Promise<DistFiles> {
  const read = (name: string) => readFile(`${folder}/${name}`, 'utf8');
  const [code, sidebar, manifest] = await Promise.all([
    read('Code.js'),
    read('sidebar.html'),
    read('appsscript.json'),
  ]);
  return { code, sidebar, manifest };
}
