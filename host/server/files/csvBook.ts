import Papa from 'papaparse';
import { readCell } from './readCell.ts';

const narrowest = 80;
const widest = 280;

/** A workbook of one sheet, in o-spreadsheet's format, from the text of a CSV or TSV file. */
export function csvBook(text: string, sheetName: string, delimiter = guessDelimiter(text)): object {
  const { data: rows } = Papa.parse<string[]>(text, { delimiter });
  while (rows.length > 0 && rows.at(-1)!.every((field) => field.trim() === '')) rows.pop();
  const cells: Record<string, string> = {};
  const cellFormats: Record<string, number> = {};
  const formatIds = new Map<string, number>();
  const widths: number[] = [];
  rows.forEach((fields, row) => {
    fields.forEach((field, column) => {
      const { content, format } = readCell(field);
      if (content === '') return;
      const address = `${columnName(column)}${row + 1}`;
      cells[address] = content;
      widths[column] = Math.max(widths[column] ?? 0, textWidth(field));
      if (!format) return;
      if (!formatIds.has(format)) formatIds.set(format, formatIds.size + 1);
      cellFormats[address] = formatIds.get(format)!;
    });
  });
  const sheet = {
    id: 'sheet1',
    name: sheetName,
    colNumber: Math.max(26, widths.length),
    rowNumber: Math.max(100, rows.length + 20),
    cells,
    formats: cellFormats,
    cols: Object.fromEntries(widths.map((width, column) => [column, { size: clampWidth(width) }])),
  };
  const formats = Object.fromEntries([...formatIds].map(([format, id]) => [id, format]));
  return { sheets: [sheet], formats };
}

/** Blank lines count as rows later, but say nothing about the delimiter. */
function guessDelimiter(text: string): string {
  return Papa.parse(text, { skipEmptyLines: 'greedy', preview: 20 }).meta.delimiter;
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Rough width in pixels: Japanese characters are twice as wide as Latin ones. */
function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u00ff' ? 14 : 7.5), 24);
}

function clampWidth(width: number): number {
  return Math.round(Math.min(widest, Math.max(narrowest, width)));
}
