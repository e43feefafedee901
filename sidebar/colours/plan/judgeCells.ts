/** What the rules will show, computed before they are written. */

import { formatAddress } from '../../../src/core/cells/address.ts';
import type { Verdict } from '../../../src/core/colours/marks.ts';
import { KpiError } from '../../../src/core/errors/KpiError.ts';
import { toCutoff } from '../../../src/core/judge/Cutoff.ts';
import { verdict } from '../../../src/core/judge/verdict.ts';
import { type Area, isSharedTarget, type Thresholds } from './Area.ts';
import type { JudgedCell } from './ColourSpec.ts';
import type { CellTable } from './cellTable.ts';

export interface Judgements {
  readonly counts: Record<Verdict, number>;
  readonly cells: number;
  /** Up to 3 cells nearest to a cut-off. */
  readonly nearest: readonly JudgedCell[];
  /** Up to 10 red cells, worst first. */
  readonly worst: readonly JudgedCell[];
}

interface Place {
  readonly area: Area;
  readonly index: number;
  readonly verdict: Verdict;
  /** 1 = 100%; null where nothing is judged or the target is 0. */
  readonly achievement: number | null;
}

export function judgeCells(
  table: CellTable,
  sheetName: string,
  areas: readonly Area[],
  thresholds: Thresholds,
): Judgements {
  const places = areas.flatMap((area) => judgeArea(table, sheetName, area, thresholds));
  const counts: Record<Verdict, number> = { ok: 0, warn: 0, bad: 0, none: 0 };
  for (const place of places) counts[place.verdict]++;
  const describe = (place: Place) => describeCell(table, sheetName, place);
  const { yellow, green } = thresholds;
  const distance = ({ achievement }: Place) =>
    Math.min(Math.abs(achievement! - green), Math.abs(achievement! - yellow));
  const comparable = places.filter((place) => place.achievement !== null);
  return {
    counts,
    cells: places.length,
    nearest: smallest(comparable, 3, distance).map(describe),
    worst: smallest(
      places.filter((place) => place.verdict === 'bad'),
      10,
      (place) => (place.achievement === null ? Number.POSITIVE_INFINITY : place.achievement),
    ).map(describe),
  };
}

const smallest = (places: readonly Place[], count: number, measure: (place: Place) => number): Place[] =>
  places
    .map((place, order) => ({ place, order, size: measure(place) }))
    .sort((a, b) => (a.size === b.size ? a.order - b.order : a.size - b.size))
    .slice(0, count)
    .map(({ place }) => place);

function judgeArea(table: CellTable, sheetName: string, area: Area, thresholds: Thresholds): Place[] {
  const { direction } = thresholds;
  const cutoffs = { yellow: toCutoff(thresholds.yellow), green: toCutoff(thresholds.green) };
  const length = area.actual.rows * area.actual.columns;
  return Array.from({ length }, (_, index) => {
    const actual = numberAt(table, sheetName, actualCell(area, index));
    const target =
      typeof area.target === 'number' ? area.target : numberAt(table, sheetName, targetCell(area, index));
    if (actual === null || target === null) return { area, index, verdict: 'none', achievement: null };
    return {
      area,
      index,
      verdict: verdict(actual, target, direction, cutoffs),
      achievement: achievementOf(actual, target, direction),
    };
  });
}

/** For sorting and showing only; the verdict itself divides nothing. */
function achievementOf(actual: number, target: number, direction: Thresholds['direction']): number | null {
  if (target === 0) return null;
  const difference = (actual - target) / Math.abs(target);
  if (direction === 'higher') return 1 + difference;
  return direction === 'lower' ? 1 - difference : 1 - Math.abs(difference);
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

function actualCell({ actual: box, orientation }: Area, index: number): Cell {
  return orientation === 'columns'
    ? { row: box.row + index, column: box.column }
    : { row: box.row, column: box.column + index };
}

function targetCell(area: Area, index: number): Cell {
  const target = area.target as Exclude<Area['target'], number>;
  if (isSharedTarget(area)) return target;
  return area.orientation === 'columns'
    ? { row: target.row + index, column: target.column }
    : { row: target.row, column: target.column + index };
}

/** A rule takes a date for a number; a table that mixes both has to be mended first. */
function numberAt(table: CellTable, sheetName: string, cell: Cell): number | null {
  const value = table.value(cell);
  if (value === null) {
    const place = formatAddress(sheetName, { ...cell, rows: 1, columns: 1 });
    throw new KpiError('DATE_NOT_JUDGED', { value: table.display(cell), place, cell: place });
  }
  return typeof value === 'number' ? value : null;
}

function describeCell(table: CellTable, sheetName: string, { area, index, ...judged }: Place): JudgedCell {
  const cell = actualCell(area, index);
  const { target } = area;
  const at = typeof target === 'number' ? null : targetCell(area, index);
  return {
    address: formatAddress(sheetName, { ...cell, rows: 1, columns: 1 }),
    name: nameOf(table, area, cell),
    actual: table.display(cell),
    target: at ? table.display(at) : String(target),
    ...judged,
  };
}

/** What stands nearest in front of the cell and is no number: the shop, the month, the person. */
function nameOf(table: CellTable, area: Area, { row, column }: Cell): string {
  const steps = area.orientation === 'columns' ? column - table.box.column : row - table.box.row;
  for (let step = 1; step <= steps; step++) {
    const before =
      area.orientation === 'columns' ? { row, column: column - step } : { row: row - step, column };
    const text = table.display(before).trim();
    if (text !== '' && typeof table.value(before) !== 'number') return text;
  }
  return '';
}
