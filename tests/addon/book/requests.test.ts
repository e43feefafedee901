import { describe, expect, it } from 'vitest';
import { isSafeFormula } from '../../../src/addon/book/isSafeFormula.ts';
import { askInVain, openBook } from '../support/openBook.ts';
import { emptyBook } from './support.ts';

describe('formulas the server accepts', () => {
  it.each([
    '=IFERROR(INDEX(\'KPI定義\'!$B:$B,$V6)&"","")',
    "='O''Neil (IMPORTXML)'!A1",
    '=SUM(A1:A3)*9/10',
    '="IMPORTXML(x)"&A1',
  ])('%s', (formula) => {
    expect(isSafeFormula(formula)).toBe(true);
  });

  it.each([
    '=IMPORTXML("https://example.com","//a")',
    '=SUM(IMPORTRANGE("x","A1"))',
    '=importdata ("x")',
    '=HYPERLINK("x","y")',
    '=IMAGE("x")',
    '=KPI_REVERSE(1,2)',
    '="a"&"b',
    '={1,2}',
    '1+1',
    'IF(1,2,3)',
    7,
    null,
  ])('but not %s', (formula) => {
    expect(isSafeFormula(formula)).toBe(false);
  });
});

describe('requests the server refuses', () => {
  const block = {
    ...{ key: 'settings', name: '設定', cells: [['a']], looks: [['plain']], formats: [['']], widths: [] },
    ...{ heights: [], alignRight: [], warnings: [], reformats: [] },
    ...{ frozenRows: 0, frozenColumns: 0, hidden: null, wraps: [], validations: [], colours: [] },
  };

  it.each([
    [undefined],
    [{}],
    [{ sheets: [] }],
    [{ sheets: [null] }],
    [{ sheets: [{ ...block, key: '__proto__' }] }],
    [{ sheets: [block, block] }],
    [{ sheets: [{ ...block, name: '' }] }],
    [{ sheets: [{ ...block, cells: [['a', 'b']] }] }],
    [{ sheets: [{ ...block, cells: [[{ formula: '=IMPORTDATA("x")' }]] }] }],
    [{ sheets: [{ ...block, cells: [[true]] }] }],
    [{ sheets: [{ ...block, looks: [['constructor']] }] }],
    [{ sheets: [{ ...block, widths: [{ column: 0, count: 1, width: 10 }] }] }],
    [{ sheets: [{ ...block, hidden: { column: 1, count: 9 } }] }],
    [{ sheets: [{ ...block, validations: [{ box: null, rule: { kind: 'date' } }] }] }],
    [{ sheets: [{ ...block, validations: null }] }],
    [{ sheets: [{ ...block, colours: [null] }] }],
    [{ sheets: [{ ...block, heights: [{ row: 9, height: 30 }] }] }],
    [{ sheets: [{ ...block, wraps: null }] }],
    [{ sheets: [{ ...block, alignRight: [{ row: 0 }] }] }],
    [
      {
        sheets: [
          { ...block, warnings: [{ box: { row: 1, column: 1, rows: 1, columns: 1 }, formula: '=IMAGE(1)' }] },
        ],
      },
    ],
  ])('%j', (request) => {
    const host = openBook(emptyBook);
    for (const name of ['planBook', 'buildBook'] as const)
      expect(askInVain(host, name, request).code).toBe('REQUEST_UNREADABLE');
  });
});
