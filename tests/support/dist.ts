/** The built files, as clasp would push them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(resolve(root, 'dist', name), 'utf8');

export const readDist = () => ({
  code: read('Code.js'),
  sidebar: read('sidebar.html'),
  manifest: read('appsscript.json'),
});
