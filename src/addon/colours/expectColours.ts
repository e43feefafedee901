/** Colours come from the sidebar: every part is looked at before anything of it reaches a sheet. */

import { type Box, lastColumn, lastRow } from '../../core/cells/Box.ts';
import { readMarker } from '../../core/colours/Marker.ts';
import { isStatusFormula } from '../../core/colours/ownCells.ts';
import { isSafeFormula } from '../book/isSafeFormula.ts';
import { refuse } from '../refuse.ts';
import type { OwnCells, WriteColoursRequest } from '../server/colourTypes.ts';
import type { OpenSheet } from '../sheet/openSheet.ts';
import type { StoredRule } from '../undo/Change.ts';
import { offsets } from '../undo/contents.ts';

/** Fifty areas: seven rules, a heading and the words each, and the legend. */
const mostRules = 353;
const mostLines = 103;
/** How far the sheet may grow. */
export const mostBeyond = 60;
const longestText = 200;

/** @throws REQUEST_UNREADABLE naming what is wrong */
export function expectColours(
  { id, rules, cells, judged }: WriteColoursRequest,
  { rows, columns }: OpenSheet,
): void {
  const isBox = (box: unknown): box is Box => {
    const { row, column, rows: height, columns: width } = Object(box) as Box;
    return (
      [row, column, height, width].every((n) => Number.isInteger(n) && n > 0) &&
      lastRow(box as Box) <= rows + mostBeyond &&
      lastColumn(box as Box) <= columns + mostBeyond
    );
  };
  const isRule = (rule: unknown): boolean => {
    const { formula, boxes } = Object(rule) as StoredRule;
    return isSafeFormula(formula) && isOfSet(formula, id) && isListOf(boxes, 1, isBox) && boxes.length === 1;
  };
  const isLine = (line: unknown): boolean => {
    const { kind, box, text } = Object(line) as OwnCells;
    if (!isBox(box) || (box.rows > 1 && box.columns > 1) || typeof text !== 'string') return false;
    return kind === 'status'
      ? isStatusFormula(text) && isSafeFormula(text.replace(offsets, inSheet(box)))
      : (kind === 'legend' || kind === 'heading') && text.length <= longestText;
  };
  const expect = (what: string, isFine: boolean): void => {
    if (!isFine) refuse(what);
  };
  expect('rules', isListOf(rules, mostRules, isRule) && rules.length > 0);
  expect('cells', isListOf(cells, mostLines, isLine));
  expect('judged', isListOf(judged, mostLines, isBox));
}

const isListOf = (list: unknown, most: number, isFine: (one: unknown) => boolean): boolean =>
  Array.isArray(list) && list.length <= most && list.every(isFine);

/** Ours begin with their marker and a condition. */
function isOfSet(formula: string, id: string): boolean {
  const marker = formula.indexOf('=AND(N("kpi:') === 0 && readMarker(formula);
  return !!marker && marker.id === id;
}

/** A reference that would leave the sheet becomes an open quote, which no safe formula has. */
const inSheet =
  ({ row, column }: Box) =>
  (_: string, down: string, right: string): string =>
    row + Number(down) > 0 && column + Number(right) > 0 ? 'A1' : '"';
