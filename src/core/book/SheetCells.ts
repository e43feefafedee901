import type { CellContent, CellLook } from './SheetBlock.ts';

/** The cells of a sheet while they are laid out; rows and columns count from 1. Grows as cells are put. */
export class SheetCells {
  readonly cells: CellContent[][] = [];
  readonly looks: CellLook[][] = [];
  readonly formats: string[][] = [];
  private columns = 0;
  private readonly rest: CellContent;

  /** @param rest what a cell holds that nothing is put into; null leaves it as it is */
  constructor(rest: null | '' = '') {
    this.rest = rest;
  }

  put(row: number, column: number, content: CellContent, look: CellLook = 'plain', format = ''): this {
    this.reach(row, column);
    this.cells[row - 1]![column - 1] = content;
    this.looks[row - 1]![column - 1] = look;
    this.formats[row - 1]![column - 1] = format;
    return this;
  }

  /** The same look for every cell of a stretch of a row, blank unless something is put there afterwards. */
  paint(row: number, column: number, count: number, look: CellLook): this {
    for (let at = column; at < column + count; at++) this.put(row, at, '', look);
    return this;
  }

  private reach(row: number, column: number): void {
    this.columns = Math.max(this.columns, column);
    while (this.cells.length < row) {
      this.cells.push([]);
      this.looks.push([]);
      this.formats.push([]);
    }
    for (let at = 0; at < this.cells.length; at++)
      for (let to = this.cells[at]!.length; to < this.columns; to++) {
        this.cells[at]!.push(this.rest);
        this.looks[at]!.push('plain');
        this.formats[at]!.push('');
      }
  }
}
