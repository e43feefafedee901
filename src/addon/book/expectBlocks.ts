/** Blocks come from the sidebar: every part is looked at before anything of it reaches a sheet. */
import { SHEET_KEYS, type SheetBlock } from '../../core/book/SheetBlock.ts';
import { refuse } from '../refuse.ts';
import { expectCells, maxColumns, maxRows } from './expectCells.ts';
import { isSafeFormula } from './isSafeFormula.ts';

/** @throws REQUEST_UNREADABLE naming what is wrong */
export function expectBlocks(value: unknown): readonly SheetBlock[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > SHEET_KEYS.length) refuse('sheets');
  const blocks = value as SheetBlock[];
  const keys = blocks.map((block) => Object(block).key);
  if (keys.some((key, index) => !SHEET_KEYS.includes(key) || keys.indexOf(key) !== index)) refuse('key');
  blocks.forEach(expectBlock);
  return blocks;
}

function expectBlock(block: SheetBlock): void {
  const { key, name, cells } = block;
  const fail = (what: string): never => refuse(`${key}: ${what}`);
  if (typeof name !== 'string' || name === '' || name.length > 100) fail('name');
  expectCells(block, `${key}: `);
  expectFrame(block, cells[0]!.length, fail);
}

function expectFrame(block: SheetBlock, width: number, fail: (what: string) => never): void {
  const { widths, heights, frozenRows, frozenColumns, hidden, wraps, alignRight, cells } = block;
  const { validations, colours, warnings, reformats } = block;
  const isCount = (n: unknown, most: number): boolean =>
    typeof n === 'number' && Number.isInteger(n) && n >= 0 && n <= most;
  const isRun = (run: { column: number; count: number }): boolean =>
    isCount(run.column, width) &&
    run.column > 0 &&
    run.count > 0 &&
    isCount(run.count, width - run.column + 1);
  const isBox = (box: unknown): boolean => {
    const { row, column, rows, columns } = Object(box);
    const isInside = [column, columns].every((n) => isCount(n, maxColumns));
    return isInside && [row, column, rows, columns].every((n) => isCount(n, maxRows) && n > 0);
  };
  const isEach = <T>(list: readonly T[], most: number, isRight: (one: T) => unknown): boolean =>
    isList(list, most) && list.every((one) => isRight(Object(one)));
  const isRight: Record<string, unknown> = {
    frozen: isCount(frozenRows, cells.length) && isCount(frozenColumns, width),
    widths: isEach(widths, 12, (run) => isRun(run) && isCount(run.width, 1000)),
    hidden: hidden === null || isRun(Object(hidden)),
    heights: isEach(
      heights,
      12,
      ({ row, height }) => isCount(row, cells.length) && row > 0 && isCount(height, 1000),
    ),
    wraps: [wraps, alignRight, reformats].every((boxes) => isEach(boxes, maxColumns, isBox)),
    validations: isEach(validations, maxColumns, ({ box, rule }) => isBox(box) && isRule(rule, isBox)),
    colours: isEach(
      colours,
      10,
      ({ box, statusColumn }) => isBox(box) && isCount(statusColumn, width) && statusColumn > 0,
    ),
    warnings: isEach(warnings, 10, ({ box, formula }) => isBox(box) && isSafeFormula(formula)),
  };
  for (const what of Object.keys(isRight)) if (!isRight[what]) fail(what);
}

const isList = (value: unknown, most: number): boolean => Array.isArray(value) && value.length <= most;
function isRule(rule: unknown, isBox: (box: unknown) => boolean): boolean {
  const { kind, values, box } = Object(rule);
  if (kind === 'list')
    return isList(values, 100) && values.every((text: unknown) => typeof text === 'string');
  return kind === 'cells' ? isBox(box) : ['date', 'number', 'zeroOrMore'].includes(kind);
}
