import { expect, it } from 'vitest';
import { hostWith } from './support.ts';

const code = `
/** Shows what it was given.
 * @param {any} value The value.
 * @customfunction */
function SEEN(value, second) { return JSON.stringify({ value: value === undefined ? 'undefined' : value, count: arguments.length, isArray: value instanceof Array }); }
/** @customfunction */
function DAYS(count) { var rows = []; for (var i = 0; i < count; i++) rows.push([i + 1]); return rows; }
/** @customfunction */
function FLAT() { return [1, 2, 3]; }
/** @customfunction */
function FAILS(text) { throw new Error('FAILS: ' + text + ' [BAD]'); }
/** @customfunction */
function GIVES(what) { return { nan: NaN, infinity: Infinity, object: { a: 1 }, nothing: undefined, nul: null, text: '12' }[what]; }
/** @customfunction */
function WRITES() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); return 1; }
/** @customfunction */
function READS() { return SpreadsheetApp.getActiveRange().getA1Notation() + SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
/** @customfunction */
function YEAR_OF(date) { return [[date instanceof Date, date.getFullYear(), date.getMonth() + 1, date.getDate(), date.getHours()]]; }
/** @customfunction */
function NEXT_DAY(date) { return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1); }
function PLAIN(x) { return x; }
function HIDDEN_(x) { return x; }
`;

const host = hostWith(code);
const sheet = host.globals.SpreadsheetApp.getActiveSheet();
const evaluate = (formula: string) => {
  sheet.getRange('H1').setFormula(formula);
  return host.cell('H1');
};
const seen = (formula: string) => JSON.parse(String(evaluate(formula).value));

sheet.getRange('A1:B2').setValues([
  [0.1, 'text'],
  ['', true],
]);
sheet.getRange('A3').setFormula('=NA()');

it('gives a single cell as a scalar', () => {
  expect(seen('=SEEN(A1)').value).toBe(0.1);
  expect(seen('=SEEN(B2)').value).toBe(true);
});

it('gives a range as rows of an array of the script’s own realm, blanks as empty text', () => {
  const { value, isArray } = seen('=SEEN(A1:B2)');
  expect(value).toEqual([
    [0.1, 'text'],
    ['', true],
  ]);
  expect(isArray).toBe(true);
});

it('gives array literals row-major and percent as a fraction', () => {
  expect(seen('=SEEN({20%;50%})').value).toEqual([[0.2], [0.5]]);
  expect(seen('=SEEN({1,2;3,4})').value).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

it('gives a blank cell as empty text and what is left out as undefined', () => {
  expect(seen('=SEEN(C9)').value).toBe('');
  expect(seen('=SEEN()')).toMatchObject({ value: 'undefined', count: 0 });
  expect(seen('=SEEN(,1)')).toMatchObject({ value: 'undefined', count: 2 });
});

it('gives all that was typed, also more than there are parameters', () => {
  expect(seen('=SEEN(1,2,3,A1:B2,"x")')).toMatchObject({ value: 1, count: 5 });
});

it('gives an error cell as its code', () => {
  expect(seen('=SEEN(A3)').value).toBe('#N/A');
  expect(seen('=SEEN(A1:A3)').value).toEqual([[0.1], [''], ['#N/A']]);
});

it('spills downwards, also a flat array', () => {
  evaluate('=DAYS(3)');
  expect(['H1', 'H2', 'H3', 'H4'].map((a1) => host.cell(a1).value)).toEqual([1, 2, 3, '']);
  evaluate('=FLAT()');
  expect(['H1', 'H2', 'H3'].map((a1) => host.cell(a1).value)).toEqual([1, 2, 3]);
});

it('shows #REF! when something is in the way, and spills once it is gone', () => {
  sheet.getRange('H3').setValue('in the way');
  expect(evaluate('=DAYS(3)')).toMatchObject({ value: '#REF!' });
  expect(host.cell('H1').error).toContain('would overwrite data');
  sheet.getRange('H3').clearContent();
  expect(host.cell('H3').value).toBe(3);
});

it('shows #ERROR! with the thrown message on hover', () => {
  expect(evaluate('=FAILS("30")')).toMatchObject({ value: '#ERROR!', error: 'FAILS: 30 [BAD]' });
});

it('refuses results no cell can hold', () => {
  expect(evaluate('=GIVES("nan")').value).toBe('#NUM!');
  expect(evaluate('=GIVES("infinity")').value).toBe('#NUM!');
  expect(evaluate('=GIVES("object")').value).toBe('#ERROR!');
  expect(evaluate('=GIVES("nothing")').value).toBe('');
  expect(evaluate('=GIVES("nul")').value).toBe('');
  expect(evaluate('=GIVES("text")').value).toBe('12');
});

it('may read the book but not write to it', () => {
  expect(evaluate('=READS()').value).toBe('H10.1');
  expect(evaluate('=WRITES()')).toMatchObject({ value: '#ERROR!' });
  expect(host.cell('H1').error).toContain('You do not have permission to call Range.setValue');
  expect(host.cell('A1').value).toBe(0.1);
});

it('also works without the tag, which only makes Sheets suggest it, but not where the name ends in _', () => {
  expect(evaluate('=PLAIN(1)').value).toBe(1);
  expect(evaluate('=HIDDEN_(1)').value).toBe('#NAME?');
});

it('is found in any case of letters', () => {
  expect(evaluate('=gives("text")').value).toBe('12');
});

it.each(['UTC', 'Asia/Tokyo', 'America/New_York'])(
  'gives and takes dates in the time zone %s',
  (timeZone) => {
    const zoned = hostWith(code, { timeZone, manifestTimeZone: timeZone });
    const cells = zoned.globals.SpreadsheetApp.getActiveSheet();
    cells.getRange('A1').setValue('2024/03/31');
    cells.getRange('B1').setFormula('=YEAR_OF(A1)');
    cells.getRange('B2').setFormula('=NEXT_DAY(A1)');
    expect(['B1', 'C1', 'D1', 'E1', 'F1'].map((a1) => zoned.cell(a1).value)).toEqual([true, 2024, 3, 31, 0]);
    expect(zoned.cell('B2').display).toBe('2024/04/01');
  },
);

it('recalculates formulas written before the script was installed', () => {
  const late = hostWith('');
  const cells = late.globals.SpreadsheetApp.getActiveSheet();
  cells.getRange('A1').setFormula('=LATE_ONE(4)');
  expect(late.cell('A1').value).toBe('#NAME?');
  const manifest = '{}';
  late.install({
    code: '/** @customfunction */\nfunction LATE_ONE(x) { return x * 2; }',
    sidebar: '',
    manifest,
  });
  expect(late.cell('A1').value).toBe(8);
});

it('keeps the functions of two open books apart', () => {
  const one = hostWith('/** @customfunction */\nfunction WHICH() { return 1; }');
  const two = hostWith('/** @customfunction */\nfunction WHICH() { return 2; }');
  for (const book of [one, two])
    book.globals.SpreadsheetApp.getActiveSheet().getRange('A1').setFormula('=WHICH()');
  expect([one.cell('A1').value, two.cell('A1').value]).toEqual([1, 2]);
});
