import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { statusText } from '../../sidebar/colours/plan/words.ts';
import { cellStyles, wordInks } from '../../src/addon/colours/palette.ts';
import { marks } from '../../src/core/colours/marks.ts';

const css = readFileSync('sidebar/styles/tokens.css', 'utf8');
const token = (name: string) => new RegExp(`--k-${name}:\\s*"?([^";]+)`).exec(css)?.[1];

it.each(['ok', 'warn', 'bad'] as const)('the sidebar shows %s as it is written into cells', (verdict) => {
  const { fill, ink } = cellStyles[verdict];
  expect([token(`cell-${verdict}-fill`), token(`cell-${verdict}-ink`)]).toEqual([fill, ink]);
});

it.each(['ok', 'warn', 'bad', 'none'] as const)(
  'mark, word and ink of %s are the same in both',
  (verdict) => {
    expect(token(`${verdict}-mark`)).toBe(marks[verdict]);
    expect(token(`${verdict}-text`)).toBe(wordInks[verdict]);
    expect(statusText(verdict, 'ja')).toBe(`${marks[verdict]} ${token(`${verdict}-word`)}`);
    expect(statusText(verdict, 'en')).toBe(`${marks[verdict]} ${token(`${verdict}-word-en`)}`);
  },
);

it('no style uses a colour of its own: every value comes from a token', () => {
  for (const file of ['base', 'shell', 'controls', 'messages', 'panels'])
    expect(readFileSync(`sidebar/styles/${file}.css`, 'utf8')).not.toMatch(/#[0-9a-f]{3,8}\b|rgb/i);
});
