import { expect, it } from 'vitest';
import { DIRECTIONS } from '../../../src/core/judge/Direction.ts';
import { readChoice } from '../../../src/core/words/readChoice.ts';

it.each([
  ['低いほど良い', 'lower'],
  ['lower', 'lower'],
  ['Lower is better', 'lower'],
  ['↓', 'lower'],
  ['範囲', 'band'],
  ['ＢＡＮＤ', 'band'],
  [' 高い ほど良い', 'higher'],
  ['↑', 'higher'],
  ['まあまあ', null],
  ['', null],
  ['__proto__', null],
  ['constructor', null],
])('%s means %s', (word, direction) => {
  expect(readChoice(DIRECTIONS, word)).toBe(direction);
});
