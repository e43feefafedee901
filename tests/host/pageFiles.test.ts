import '../../host/engine/loadEngine.ts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Model } from '@odoo/o-spreadsheet';
import Encoding from 'encoding-japanese';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeText } from '../../host/server/files/decodeText.ts';
import { openFile } from '../../host/server/files/openFile.ts';
import { readCell } from '../../host/server/files/readCell.ts';

const shiftJis = (text: string) => Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), 'SJIS'));
const utf8 = (text: string) => new TextEncoder().encode(text);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gyakusan-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function saved(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** The file as a spreadsheet: value and shown text of each wanted cell. */
async function opened(path: string, addresses: string[]) {
  const model = new Model((await openFile(path)).book);
  const sheetId = model.getters.getActiveSheetId();
  return addresses.map((address) => {
    const { left: col, top: row } = model.getters.getRangeFromSheetXC(sheetId, address).zone;
    const { value, formattedValue } = model.getters.getEvaluatedCell({ sheetId, col, row });
    return [value, formattedValue];
  });
}

describe('a CSV field', () => {
  it.each([
    ['12', '12', undefined],
    [' 12 ', '12', undefined],
    ['-0.5', '-0.5', undefined],
    ['1,200', '1200', '#,##0'],
    ['1,234.50', '1234.5', '#,##0.00'],
    ['(1,234)', '-1234', '#,##0'],
    ['30%', '0.3', '0%'],
    ['-3.5%', '-0.035', '0.0%'],
    ['0.07%', '0.0007', '0.00%'],
    ['¥1,200', '1200', '[$¥]#,##0'],
    ['￥1,200', '1200', '[$¥]#,##0'],
    ['-¥5', '-5', '[$¥]#,##0'],
    ['\\980', '980', '[$¥]#,##0'],
    ['$1,200.50', '1200.5', '[$$]#,##0.00'],
    ['1.5E+10', '15000000000', '0.00E+00'],
    ['2026/4/1', '46113', 'yyyy/m/d'],
    ['2026-04-01', '46113', 'yyyy-mm-dd'],
    ['2026年4月1日', '46113', 'yyyy"年"m"月"d"日"'],
    ['2026/04', '46113', 'yyyy/mm'],
    ['2026年4月', '46113', 'yyyy"年"m"月"'],
    ['2024/2/29', '45351', 'yyyy/m/d'],
    ['12:00', '0.5', 'hh:mm'],
    ['2026/04/01 06:00', '46113.25', 'yyyy/mm/dd hh:mm'],
    ['true', 'TRUE', undefined],
  ])('%s becomes a value', (field, content, format) => {
    expect(readCell(field)).toEqual(format ? { content, format } : { content });
  });

  it.each([
    '札幌',
    '150件',
    '1,200円',
    '0012',
    '03-1234-5678',
    '090-1234-5678',
    '1234567890123456',
    '1,23',
    '1e5',
    '4/1',
    '2026/02/30',
    '2026/4-1',
    '2026年4月1',
    '25:00',
    '=1+1',
    "'quoted",
    '+-5',
    '△120',
  ])('%s stays text', async (field) => {
    const path = await saved('text.csv', `"${field}"`);
    expect(await opened(path, ['A1'])).toEqual([[field, field]]);
  });
});

describe('opening a CSV or TSV file', () => {
  const table = '店舗,売上実績,達成率\n札幌①㈱髙﨑,"1,024",104.5%\n仙台〜,,0%\n';

  it.each([
    ['UTF-8', utf8(table)],
    ['UTF-8 with a mark', utf8(`\ufeff${table}`)],
    ['Shift_JIS', shiftJis(table.replace('〜', '～'))],
    ['UTF-16 with a mark', Uint8Array.from(Buffer.from(`\ufeff${table}`, 'utf16le'))],
  ])('recognises %s', async (_, bytes) => {
    const path = await saved('店舗.csv', bytes);
    expect(await opened(path, ['A1', 'A2', 'B2', 'C2', 'B3'])).toEqual([
      ['店舗', '店舗'],
      ['札幌①㈱髙﨑', '札幌①㈱髙﨑'],
      [1024, '1,024'],
      [1.045, '104.5%'],
      [null, ''],
    ]);
  });

  it('reads EUC-JP', () => {
    const bytes = Uint8Array.from(
      Encoding.convert(Encoding.stringToCode('売上実績と目標の一覧です'), 'EUCJP'),
    );
    expect(decodeText(bytes, 'x.csv')).toBe('売上実績と目標の一覧です');
  });

  it.each([
    ['a.csv', 'x;y\n1;2\n3;4\n'],
    ['a.tsv', 'x\ty\n1\t2\n3\t4\n'],
    ['a.csv', 'x\ty\r\n1\t2\r\n3\t4\r\n'],
  ])('recognises the delimiter of %s', async (name, text) => {
    expect(await opened(await saved(name, text), ['B1', 'B3'])).toEqual([
      ['y', 'y'],
      [4, '4'],
    ]);
  });

  it('keeps commas in a TSV file inside their cell', async () => {
    expect(await opened(await saved('b.tsv', '1,200\t東京,大阪\n'), ['A1', 'B1'])).toEqual([
      [1200, '1,200'],
      ['東京,大阪', '東京,大阪'],
    ]);
  });

  it('shows dates as the file wrote them', async () => {
    const path = await saved('d.csv', '2026/4/1,2026年4月1日,2026/04,2026/04/01 06:00\n');
    expect((await opened(path, ['A1', 'B1', 'C1', 'D1'])).map(([, shown]) => shown)).toEqual([
      '2026/4/1',
      '2026年4月1日',
      '2026/04',
      '2026/04/01 06:00',
    ]);
  });

  it('makes room for wide and long files', async () => {
    const wide = Array.from({ length: 40 }, (_, i) => i).join();
    const path = await saved('wide.csv', `${wide}\n`.repeat(300));
    expect(await opened(path, ['AN300'])).toEqual([[39, '39']]);
  });

  it('gives the same key for the same content and another after a change', async () => {
    const first = await openFile(await saved('k.csv', 'a,1'));
    const same = await openFile(await saved('k.csv', 'a,1'));
    const changed = await openFile(await saved('k.csv', 'a,2'));
    expect(same.key).toBe(first.key);
    expect(changed.key).not.toBe(first.key);
  });
});

describe('opening an xlsx file', () => {
  it('hands its parts to the page, pictures as addresses', async () => {
    const parts = {
      '[Content_Types].xml': '<a/>',
      'xl/workbook.xml': '<b/>',
      'xl/_rels/workbook.xml.rels': '<c/>',
    };
    const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
    const picture = ['xl/media/image1.png', strToU8('png')] as const;
    const path = await saved('book.xlsx', zipSync(Object.fromEntries([...files, picture])));
    expect((await openFile(path)).book).toEqual({
      ...parts,
      'xl/media/image1.png': { imageSrc: 'data:image/png;base64,cG5n' },
    });
  });
});

describe('a file that cannot be opened', () => {
  const oldExcel = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

  it.each([
    ['empty.csv', '', 'EMPTY'],
    ['blank.csv', '\n \n', 'EMPTY'],
    ['picture.png', 'x', 'UNKNOWN_KIND'],
    ['binary.csv', Uint8Array.from([0, 1, 2, 0xff, 0xfd, 0x80]), 'UNKNOWN_ENCODING'],
    ['old.xls', oldExcel, 'OLD_OR_LOCKED'],
    ['locked.xlsx', oldExcel, 'OLD_OR_LOCKED'],
    ['broken.xlsx', 'PK no zip', 'BROKEN'],
    ['other.xlsx', zipSync({ 'a.txt': strToU8('a') }), 'BROKEN'],
  ])('%s says so', async (name, content, code) => {
    await expect(openFile(await saved(name, content))).rejects.toMatchObject({
      code,
      ja: expect.stringContaining(name),
      en: expect.stringContaining(name),
    });
  });

  it('is missing or a folder', async () => {
    await expect(openFile(join(folder, 'none.csv'))).rejects.toMatchObject({ code: 'MISSING' });
    await expect(openFile(folder)).rejects.toMatchObject({ code: 'NOT_A_FILE' });
  });
});
