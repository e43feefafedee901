export type Cell = string | number | null;

export interface SheetParts {
  id: string;
  name: string;
  /** Row by row from A1; null leaves a cell blank. The first row is the header. */
  rows: Cell[][];
  /** Column widths in pixels, from A. */
  widths: number[];
  /** Number format of an area. */
  formats?: Record<string, string>;
  /** Areas the planner is meant to type into. */
  inputs?: string[];
}

/** Ids of the styles that `book` defines. */
const header = 1;
const input = 2;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** One sheet of o-spreadsheet's workbook data, with the number formats by their text. */
export function sheet({ id, name, rows, widths, formats = {}, inputs = [] }: SheetParts) {
  const cells: Record<string, string> = {};
  const styles: Record<string, number> = Object.fromEntries(inputs.map((area) => [area, input]));
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      if (value === null) return;
      const address = `${letters[column]}${index + 1}`;
      cells[address] = String(value);
      if (index === 0) styles[address] = header;
    });
  });
  const cols = Object.fromEntries(widths.map((size, column) => [column, { size }]));
  return { id, name, cells, styles, formats, cols, panes: { xSplit: 0, ySplit: 1 } };
}

/** Workbook data of these sheets; formats get the ids o-spreadsheet wants. */
export function book(sheets: ReturnType<typeof sheet>[]): object {
  const texts = [...new Set(sheets.flatMap(({ formats }) => Object.values(formats)))];
  const idOf = (text: string) => texts.indexOf(text) + 1;
  return {
    sheets: sheets.map((one) => ({
      ...one,
      formats: Object.fromEntries(Object.entries(one.formats).map(([area, text]) => [area, idOf(text)])),
    })),
    formats: Object.fromEntries(texts.map((text) => [idOf(text), text])),
    styles: {
      [header]: { bold: true, fillColor: '#e3e9f0', textColor: '#1a242e' },
      [input]: { fillColor: '#eef4fd', textColor: '#164a97' },
    },
  };
}
