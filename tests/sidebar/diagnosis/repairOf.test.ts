import { expect, it } from 'vitest';
import { repairOf } from '../../../sidebar/diagnosis/table/repairOf.ts';

it.each([
  ['2O4', 'letters', 204],
  ['1O,5OO', 'letters', 10500],
  ['l2', 'letters', 12],
  ['２Ｏ４', 'letters', 204],
  ['約1,020万', 'words', 10_200_000],
  ['およそ30件', 'words', 30],
  ['1,500', 'text', 1500],
  ['20〜30', 'words', null],
  ['多数', 'words', null],
  ['OlO', 'words', null],
  ['#REF!', 'words', null],
  ['3000くらい', 'words', null],
] as const)('%s: %s, means %s', (text, reason, value) => {
  expect(repairOf(text)).toEqual({ reason, value });
});
