import { expect, it } from 'vitest';
import { ladderLook } from '../../sidebar/reverse/ladderLook.ts';

it.each([
  [['受注', 'アポ'], ['400'], 'tb ladder fits-without-scrollbar'],
  [['問い合わせ', 'アポ'], ['400'], 'tb ladder stacked fits-without-scrollbar'],
  [['初回アポイント', 'アポ'], ['400'], 'tb ladder stacked'],
  [['問い合わせ', 'アポ'], ['404,616'], 'tb ladder wide stacked'],
  [['受注', 'アポ'], ['9,999,999'], 'tb ladder wide fits-without-scrollbar'],
  [['受注', 'アポ'], ['33,333,340'], 'tb ladder wide huge stacked'],
])('the ladder of %j with %j looks as %s', (names, counts, look) => {
  expect(ladderLook(names, counts)).toBe(look);
});
