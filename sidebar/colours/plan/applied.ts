/** Reads back from the rules of a sheet which colours are on it, wherever their cells have moved meanwhile. */

import type { ColourReading, SheetColours } from '../../../src/addon/server/colourTypes.ts';
import type { StoredRule } from '../../../src/addon/undo/Change.ts';
import { formatAddress } from '../../../src/core/cells/address.ts';
import { type Box, lastColumn, lastRow, overlaps, parseBox } from '../../../src/core/cells/Box.ts';
import { type Marker, readMarker } from '../../../src/core/colours/Marker.ts';
import type { Area, Thresholds } from './Area.ts';
import type { AppliedColours, ColourArea } from './ColourSpec.ts';

/** One set of our colours on one sheet. */
export interface ColourSet extends Thresholds {
  /** The id inside the rules; outside the sheet's id stands before it, because a copied sheet keeps it. */
  readonly id: string;
  readonly areas: readonly Area[];
  readonly coloured: readonly Box[];
  readonly words: readonly Box[];
  readonly legend: readonly Box[] | null;
}

interface OurRule extends StoredRule {
  readonly marker: Marker;
}

export function findColourSets(rules: readonly StoredRule[]): ColourSet[] {
  const byId = new Map<string, OurRule[]>();
  for (const rule of rules) {
    const marker = readMarker(rule.formula)!;
    byId.set(marker.id, [...(byId.get(marker.id) ?? []), { ...rule, marker }]);
  }
  return Array.from(byId.values()).map(asSet);
}

function asSet(rules: readonly OurRule[]): ColourSet {
  const { id, direction, green, yellow } = rules[0]!.marker;
  const boxesOf = (part: string) =>
    rules
      .filter(({ marker }) => marker.part === part && marker.verdict === 'ok')
      .flatMap((rule) => rule.boxes);
  const words = boxesOf('word');
  const free = words.slice();
  const areas: Area[] = [];
  for (const rule of rules.filter(({ marker }) => marker.part === 'cell' && marker.verdict === 'ok'))
    for (const actual of rule.boxes) {
      const orientation = orientationOf(rule);
      const target = targetOf(rule, actual);
      // The planner deleted the target: the colours are ours to remove, but nothing is left to apply again.
      if (target === null) continue;
      const at = free.findIndex((box) => runsAlong(orientation, actual, box));
      areas.push({ orientation, actual, target, status: at < 0 ? null : free.splice(at, 1)[0]! });
    }
  const keys = rules.filter(({ marker }) => marker.part === 'key');
  const legend = keys.length === 3 ? keys.map((rule) => rule.boxes[0]!) : null;
  return { id, direction, green, yellow, areas, coloured: boxesOf('cell'), words, legend };
}

/** The formula names the actual cell, then the target: `ISNUMBER($B2)…ISNUMBER($C2)`. */
function references(rule: OurRule): string[] {
  return (rule.formula.match(/ISNUMBER\(\$?[A-Z]+\$?\d+\)/gi) || []).map((text) => text.slice(9, -1));
}

function orientationOf(rule: OurRule): 'columns' | 'rows' {
  const [actual] = references(rule);
  return actual && /^[A-Z]+\$/i.test(actual) ? 'rows' : 'columns';
}

function targetOf(rule: OurRule, actual: Box): Box | number | null {
  if (rule.marker.fixedTarget !== null) return rule.marker.fixedTarget;
  const reference = references(rule)[1] || '';
  const cell = parseBox(reference, actual);
  if (!cell) return null;
  if (/^\$[A-Z]+\$/i.test(reference)) return cell;
  const first = rule.boxes[0]!;
  return {
    row: cell.row + actual.row - first.row,
    column: cell.column + actual.column - first.column,
    rows: actual.rows,
    columns: actual.columns,
  };
}

/** Whether status cells stand beside these cells: in the same rows, or in the same columns. */
const runsAlong = (orientation: 'columns' | 'rows', actual: Box, status: Box): boolean =>
  orientation === 'columns'
    ? status.row <= actual.row && lastRow(status) >= lastRow(actual)
    : status.column <= actual.column && lastColumn(status) >= lastColumn(actual);

export const fullId = (sheetId: number, id: string): string => `${sheetId}.${id}`;

function asApplied({ sheetName, sheetId }: SheetColours, set: ColourSet): AppliedColours {
  const address = (box: Box) => formatAddress(sheetName, box);
  const areas: ColourArea[] = set.areas.map((area) => ({
    orientation: area.orientation,
    actual: address(area.actual),
    target: typeof area.target === 'number' ? area.target : address(area.target),
    status: area.status && address(area.status),
  }));
  return {
    id: fullId(sheetId, set.id),
    address: set.coloured.map(address).join(', '),
    spec: {
      id: fullId(sheetId, set.id),
      areas,
      direction: set.direction,
      green: set.green,
      yellow: set.yellow,
      statusWords: set.areas.some((area) => area.status !== null),
      legend: set.legend !== null,
    },
  };
}

/** All colours of the file. */
export const appliedIn = (sheets: readonly SheetColours[]): AppliedColours[] =>
  sheets.flatMap((sheet) => findColourSets(sheet.rules).map((set) => asApplied(sheet, set)));

/** Those on the selected cells; null: none. */
export function appliedAt(reading: ColourReading): AppliedColours | null {
  const set = findColourSets(reading.rules).find(({ coloured }) =>
    coloured.some((box) => reading.boxes.some((selected) => overlaps(box, selected))),
  );
  return set ? asApplied(reading, set) : null;
}
