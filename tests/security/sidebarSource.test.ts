import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const folder = resolve(import.meta.dirname, '../../sidebar');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.tsx?$/.test(path),
);

it('the sidebar never puts text into the page as HTML', () => {
  const unsafe =
    /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|javascript:/;
  expect(files.filter((file) => unsafe.test(readFileSync(join(folder, file), 'utf8')))).toEqual([]);
  expect(files.length).toBeGreaterThan(40);
});
