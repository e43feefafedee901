/** Takes stage names and rates, or counts, from the selected cells. */
import type { TableReading } from '../../src/addon/server/blockTypes.ts';
import { formatAddress } from '../../src/core/cells/address.ts';
import { KpiError } from '../../src/core/errors/KpiError.ts';
import { conversionRates } from '../../src/core/funnel/conversionRates.ts';
import { parseNumber } from '../../src/core/numbers/parseNumber.ts';
import type { FunnelSelection } from './FunnelPlan.ts';

const maxStages = 31;

/** One selected line, from its first number on. `null` at the end: a name without a number. */
interface NumberCells {
  readonly line: number;
  readonly from: number;
  readonly numbers: readonly (number | null)[];
  readonly isPercent: boolean;
}

/** @param reading With the row above and the column before the selection, where names may stand. */
export function readFunnelCells(reading: TableReading): FunnelSelection {
  const { address: place, selected, values, formats } = reading;
  const sideways = selected.columns > selected.rows;
  // `along` counts down the stages, `line` across; both from 0 inside what was read.
  const value = (along: number, line: number): unknown =>
    sideways ? values[line]![along] : values[along]![line];
  const format = (along: number, line: number): string =>
    (sideways ? formats[line]![along] : formats[along]![line]) ?? '';
  const cell = (along: number, line: number) =>
    formatAddress(reading.sheetName, {
      row: reading.row + (sideways ? line : along),
      column: reading.column + (sideways ? along : line),
      rows: 1,
      columns: 1,
    });
  const [above, before] = [selected.row - reading.row, selected.column - reading.column];
  const start = sideways ? before : above;
  const end = start + (sideways ? selected.columns : selected.rows) - 1;
  const firstLine = sideways ? above : before;
  const lastLine = firstLine + (sideways ? selected.rows : selected.columns) - 1;

  const lines: NumberCells[] = [];
  for (let line = firstLine; line <= lastLine; line++) {
    const found = readNumbers(line, start, end, value, format);
    if (found) lines.push(found);
  }
  const chosen = lines.find((line) => line.isPercent) ?? lines[0];
  if (!chosen) throw new KpiError('FUNNEL_SELECTION_EMPTY', { place });
  const names = chosen.numbers.map((_, index) => nameBefore(chosen.from + index, chosen.line, value));
  const numbers = withoutTail(chosen.numbers).map((number, index) => {
    if (number !== null) return number;
    const at = cell(chosen.from + index, chosen.line);
    const text = String(value(chosen.from + index, chosen.line));
    throw new KpiError('FUNNEL_CELL_UNREADABLE', { place: at, value: text, cell: at });
  });
  if (numbers.length > maxStages)
    throw new KpiError('TOO_MANY_STAGES', { value: numbers.length, limit: maxStages - 1 });
  const isRates = chosen.isPercent || numbers.every((number) => number > 0 && number <= 1);
  if (isRates) return { address: place, kind: 'rates', ...asRates(numbers, names) };
  expectFalling(numbers, (index) => cell(chosen.from + index, chosen.line));
  return { address: place, kind: 'counts', ...asCounts(numbers, names) };
}

function readNumbers(
  line: number,
  start: number,
  end: number,
  value: (along: number, line: number) => unknown,
  format: (along: number, line: number) => string,
): NumberCells | null {
  const numberAt = (along: number) => asNumber(value(along, line));
  let from = start;
  while (from <= end && numberAt(from) === null) from++;
  if (from > end) return null;
  const numbers: (number | null)[] = [];
  let percents = 0;
  for (let along = from; along <= end; along++) {
    numbers.push(numberAt(along));
    if (format(along, line).includes('%') || /[%％]\s*$/.test(String(value(along, line)))) percents++;
  }
  return { line, from, numbers, isPercent: percents > 0 };
}

function asNumber(value: unknown): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? parseNumber(value) : null;
}

/** The nearest text in front of the number, in the selection or just before it. */
function nameBefore(along: number, line: number, value: (along: number, line: number) => unknown): string {
  for (let before = line - 1; before >= 0; before--) {
    const text = value(along, before);
    if (typeof text === 'string' && text.trim() !== '' && asNumber(text) === null) return text.trim();
  }
  return '';
}

function withoutTail(numbers: readonly (number | null)[]): readonly (number | null)[] {
  let length = numbers.length;
  while (length > 0 && numbers[length - 1] === null) length--;
  return numbers.slice(0, length);
}

function asRates(rates: readonly number[], names: readonly string[]) {
  return {
    stages: rates.map((rate, index) => ({ name: names[index] ?? '', rate, count: null })),
    goalName: names[rates.length] || null,
  };
}

function asCounts(counts: readonly number[], names: readonly string[]) {
  return {
    stages: conversionRates(counts).map((rate, index) => ({
      name: names[index] ?? '',
      rate,
      count: counts[index]!,
    })),
    goalName: names[counts.length - 1] || null,
  };
}

/** A stage cannot be larger than the one before it: then these are no counts of one funnel. */
function expectFalling(counts: readonly number[], cell: (index: number) => string): void {
  counts.forEach((count, index) => {
    const before = counts[index - 1];
    if (before !== undefined && count > before)
      throw new KpiError('FUNNEL_NOT_FALLING', {
        place: cell(index),
        value: count,
        before,
        cell: cell(index),
      });
  });
}
