/** A book of five tiny sheets that use everything a sheet of the book can have: every call of a build takes moments. */
import { SHEET_KEYS, type SheetBlock } from '../../../src/core/book/SheetBlock.ts';

const NAMES = { dashboard: '盤', tree: '木', definitions: '定義', actuals: '実績', settings: '設定' };

/** Long enough for what undoes a rebuild to be stored compressed. */
const long = 'ながい文'.repeat(400);

/** @param version Another number gives other contents and one column more. */
export function smallBlocks(version = 1): SheetBlock[] {
  return SHEET_KEYS.map((key, index) => {
    const next = NAMES[SHEET_KEYS[(index + 1) % SHEET_KEYS.length]!];
    const extra = version === 1 ? [] : [version];
    const cells = [
      ['見出し', '値', '計算', ...extra],
      [`${key} ${version} ${long}`, index + version, { formula: `=B2+'${next}'!B2` }, ...extra],
      ['=1+1', '2026/1/2', { formula: `=IF(B2>0,"● 達成","")` }, ...extra],
    ];
    const box = { row: 2, column: 2, rows: 2, columns: 1 };
    return {
      key,
      name: NAMES[key],
      cells,
      looks: cells.map((row) => row.map((_, column) => (column === 1 ? 'input' : 'head'))),
      formats: cells.map((row) => row.map((_, column) => (column === 1 ? '0.0' : ''))),
      widths: [{ column: 1, count: 1, width: 150 }],
      frozenRows: 1,
      frozenColumns: 1,
      hidden: { column: 3, count: 1 },
      heights: [{ row: 1, height: 30 }],
      wraps: [box],
      alignRight: [{ row: 1, column: 2, rows: 1, columns: 1 }],
      validations: [
        { box, rule: { kind: 'number' } },
        ...extra.map(() => ({ box: { ...box, column: 4 }, rule: { kind: 'date' as const } })),
      ],
      colours: [{ box, statusColumn: 3, part: 'fill' }],
      warnings: [{ box, formula: '=B2<0' }],
      reformats: [],
    };
  });
}
