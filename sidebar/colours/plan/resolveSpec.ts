/** Checks a colour spec and turns its addresses into rectangles of one sheet. */

import { formatAddress, splitAddress } from '../../../src/core/cells/address.ts';
import { type Box, lastColumn, lastRow, overlaps, parseBox } from '../../../src/core/cells/Box.ts';
import { KpiError } from '../../../src/core/errors/KpiError.ts';
import { type Area, isSingle } from './Area.ts';
import type { ColourArea, ColourSpec } from './ColourSpec.ts';

export interface ResolvedSpec {
  readonly sheetName: string;
  readonly areas: readonly Area[];
}

const maxAreas = 50;
/** How far beyond its end the sheet may grow for status words. */
const maxGrowth = 50;

export function resolveSpec(spec: ColourSpec): ResolvedSpec {
  expectThresholds(spec);
  if (spec.areas.length === 0) throw new KpiError('NOTHING_TO_COLOUR');
  if (spec.areas.length > maxAreas) throw new KpiError('TOO_MANY_RANGES', { value: spec.areas.length });
  const sheetName = partsOf(spec.areas[0]!.actual).sheetName;
  const areas = spec.areas.map((area) => resolveArea(sheetName, area, spec.statusWords));
  expectApart(sheetName, areas);
  return { sheetName, areas };
}

/** The cells must be there, except for the words, which the sheet may grow for. */
export function expectInside({ sheetName, areas }: ResolvedSpec, grid: { rows: number; columns: number }) {
  for (const { actual, target, status } of areas)
    for (const box of [actual, target, status]) {
      if (box === null || typeof box === 'number') continue;
      const beyond = box === status ? maxGrowth : 0;
      if (lastRow(box) > grid.rows + beyond || lastColumn(box) > grid.columns + beyond)
        throw new KpiError('OUTSIDE_SHEET', { value: formatAddress(sheetName, box) });
    }
}

function expectThresholds({ direction, green, yellow }: ColourSpec): void {
  if (direction !== 'higher' && direction !== 'lower' && direction !== 'band')
    throw new KpiError('DIRECTION_UNKNOWN', { value: direction });
  for (const [argument, value] of Object.entries({ green, yellow }))
    if (!(value >= 0 && value <= 10)) throw new KpiError('CUTOFF_OUT_OF_RANGE', { argument, value });
  if (yellow > green) throw new KpiError('CUTOFFS_REVERSED', { yellow, green });
}

function resolveArea(sheetName: string, area: ColourArea, statusWords: boolean): Area {
  const { orientation } = area;
  const actual = boxAt(sheetName, area.actual);
  const target = typeof area.target === 'number' ? fixedTarget(area.target) : boxAt(sheetName, area.target);
  if (typeof target !== 'number' && !isSingle(target) && !sameShape(actual, target, orientation))
    throw new KpiError('TARGET_NOT_BESIDE', {
      actual: area.actual,
      target: area.target,
      cell: area.target,
    });
  if ((orientation === 'columns' ? actual.columns : actual.rows) !== 1)
    throw new KpiError('NOT_ONE_LINE', { value: area.actual, cell: area.actual });
  const status = statusWords && area.status !== null ? boxAt(sheetName, area.status) : null;
  if (status && !sameShape(actual, status, orientation))
    throw new KpiError('TARGET_NOT_BESIDE', { actual: area.actual, target: area.status, cell: area.status });
  return { orientation, actual, target, status };
}

function partsOf(address: string): { sheetName: string; cells: string } {
  const parts = splitAddress(address);
  if (!parts) throw new KpiError('ADDRESS_UNREADABLE', { value: address });
  return parts;
}

/** Whole columns have no end yet. */
const nowhere = { rows: 0, columns: 0 };

function boxAt(sheetName: string, address: string): Box {
  const parts = partsOf(address);
  if (parts.sheetName !== sheetName)
    throw new KpiError('OTHER_SHEET', { value: parts.sheetName, place: sheetName });
  const box = parseBox(parts.cells, nowhere);
  if (!box) throw new KpiError('ADDRESS_UNREADABLE', { value: address });
  return box;
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
function expectApart(sheetName: string, areas: readonly Area[]): void {
  const painted = areas.flatMap((area) => (area.status ? [area.actual, area.status] : [area.actual]));
  const targets = areas.flatMap(({ target }) => (typeof target === 'number' ? [] : [target]));
  const words = areas.flatMap((area) => (area.status ? [area.status] : []));
  const clash =
    painted.find((box, index) => painted.slice(0, index).some((other) => overlaps(box, other))) ||
    words.find((box) => targets.some((other) => overlaps(box, other))) ||
    areas.find(({ actual, target }) => typeof target !== 'number' && overlaps(actual, target))?.actual;
  if (clash) throw new KpiError('RANGES_OVERLAP', { value: formatAddress(sheetName, clash) });
}
