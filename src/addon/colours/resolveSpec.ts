/** Checks a colour spec as it comes from the sidebar and turns its addresses into rectangles. */

import { formatAddress } from '../../core/cells/address.ts';
import { type Box, lastColumn, lastRow, overlaps } from '../../core/cells/Box.ts';
import { KpiError } from '../../core/errors/KpiError.ts';
import { expectObject } from '../expectObject.ts';
import { expectText } from '../expectText.ts';
import type { ColourArea, ColourSpec } from '../server/types.ts';
import { boxIn, type OpenSheet, openSheet } from '../sheet/openSheet.ts';
import type { Spreadsheet } from '../sheet/services.ts';
import { type Area, isSingle } from './Area.ts';

const maxAreas = 50;

export function resolveSpec(spreadsheet: Spreadsheet, spec: ColourSpec): { open: OpenSheet; areas: Area[] } {
  expectThresholds(spec);
  if (!Array.isArray(spec.areas) || spec.areas.length === 0) throw new KpiError('NOTHING_TO_COLOUR');
  if (spec.areas.length > maxAreas) throw new KpiError('TOO_MANY_RANGES', { value: spec.areas.length });
  spec.areas.forEach(expectObject);
  const addresses = (spec.areas as readonly ColourArea[]).flatMap((area) =>
    [area.actual, area.target, area.status].filter((a): a is string => typeof a === 'string'),
  );
  const open = openSheet(spreadsheet, addresses);
  const areas = spec.areas.map((area) => resolveArea(open, area, spec.statusWords === true));
  expectApart(open, areas);
  return { open, areas };
}

function expectThresholds({ direction, green, yellow }: ColourSpec): void {
  if (direction !== 'higher' && direction !== 'lower' && direction !== 'band')
    throw new KpiError('DIRECTION_UNKNOWN', { value: direction });
  for (const [argument, value] of Object.entries({ green, yellow }))
    if (typeof value !== 'number' || !(value >= 0 && value <= 10))
      throw new KpiError('CUTOFF_OUT_OF_RANGE', { argument, value });
  if (yellow > green) throw new KpiError('CUTOFFS_REVERSED', { yellow, green });
}

function resolveArea(open: OpenSheet, area: ColourArea, statusWords: boolean): Area {
  const actual = boxIn(open, expectText(area.actual));
  const target =
    typeof area.target === 'number' ? fixedTarget(area.target) : boxIn(open, expectText(area.target));
  if (typeof target !== 'number' && !isSingle(target) && !sameShape(actual, target, area.orientation))
    throw new KpiError('TARGET_NOT_BESIDE', {
      actual: area.actual,
      target: area.target,
      cell: area.target,
    });
  const orientation = area.orientation === 'rows' ? 'rows' : 'columns';
  if ((orientation === 'columns' ? actual.columns : actual.rows) !== 1)
    throw new KpiError('NOT_ONE_LINE', { value: area.actual, cell: area.actual });
  const status = statusWords && area.status !== null ? boxIn(open, expectText(area.status), 50) : null;
  if (status && !sameShape(actual, status, orientation))
    throw new KpiError('TARGET_NOT_BESIDE', { actual: area.actual, target: area.status, cell: area.status });
  return { orientation, actual, target, status };
}

/** Beside each other: same rows for columns, same columns for rows. */
const sameShape = (a: Box, b: Box, orientation: ColourArea['orientation']): boolean =>
  a.rows === b.rows &&
  a.columns === b.columns &&
  (orientation === 'rows' ? a.column === b.column : a.row === b.row);

/** A rule can hold 15 digits. */
function fixedTarget(value: number): number {
  if (!Number.isFinite(value) || Math.abs(value) > 1e15 || (value !== 0 && Math.abs(value) < 1e-12))
    throw new KpiError('FIXED_TARGET_UNUSABLE', { value });
  return Number(value.toPrecision(15));
}

/** Colours and words must not land on one another, nor words on the numbers they judge. */
function expectApart(open: OpenSheet, areas: readonly Area[]): void {
  const painted = areas.flatMap((area) => (area.status ? [area.actual, area.status] : [area.actual]));
  const targets = areas.flatMap((area) => (typeof area.target === 'number' ? [] : [area.target]));
  const words = areas.flatMap((area) => (area.status ? [area.status] : []));
  const clash =
    painted.find((box, index) => painted.slice(0, index).some((other) => overlaps(box, other))) ||
    words.find((box) => targets.some((other) => overlaps(box, other))) ||
    areas.find(({ actual, target }) => typeof target !== 'number' && overlaps(actual, target))?.actual;
  if (clash) throw new KpiError('RANGES_OVERLAP', { value: formatAddress(open.name, clash) });
}

/** The cell in front of a line that carries its heading; null at the edge of the sheet. */
export function headingOf(box: Box, orientation: 'columns' | 'rows'): Box | null {
  const heading =
    orientation === 'columns'
      ? { row: box.row - 1, column: box.column, rows: 1, columns: 1 }
      : { row: box.row, column: box.column - 1, rows: 1, columns: 1 };
  return heading.row >= 1 && heading.column >= 1 ? heading : null;
}

/** Three cells apart from everything: right of the columns, or below the rows. */
export function legendBoxes(areas: readonly Area[]): Box[] {
  const boxes = areas.flatMap(({ actual, target, status }) =>
    [actual, target, status].filter((box): box is Box => box !== null && typeof box !== 'number'),
  );
  const top = Math.min(...boxes.map((box) => box.row));
  const left = Math.min(...boxes.map((box) => box.column));
  const sideways = areas[0]!.orientation === 'rows';
  const row = sideways ? Math.max(...boxes.map(lastRow)) + 2 : top;
  const column = sideways ? left : Math.max(...boxes.map(lastColumn)) + 2;
  return [0, 1, 2].map((n) => ({
    row: sideways ? row : row + n,
    column: sideways ? column + n : column,
    rows: 1,
    columns: 1,
  }));
}
