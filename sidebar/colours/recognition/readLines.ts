/** Finds the lines of numbers in a selected table, with their headings. */
import type { SeenCell } from '../../../src/addon/server/colourTypes.ts';
import type { Grid, Span } from './Grid.ts';
import { type Role, roleOf } from './headingWords.ts';

export interface NumberLine {
  /** Column or row number. */
  readonly line: number;
  /** The data cells, without headings. */
  readonly from: number;
  readonly to: number;
  readonly heading: string;
  readonly role: Role;
  readonly numbers: number;
  readonly isPercent: boolean;
}

/** A stretch of the sheet selected side by side: its lines run over the same rows (or columns). */
export interface TableLines {
  readonly lines: readonly NumberLine[];
  readonly headerTo: number;
  readonly from: number;
  readonly to: number;
  readonly lastLine: number;
}

const maxHeadings = 5;

export function readLines(grid: Grid, spans: readonly Span[]): TableLines[] {
  return joinSpans(spans).map((group) => readTableLines(grid, group));
}

/** Ranges that share a row belong to one table, however far apart their columns are. */
function joinSpans(spans: readonly Span[]): Span[][] {
  const groups: Span[][] = [];
  for (const span of spans) {
    const touching = groups.filter((group) => group.some((s) => s.from <= span.to && span.from <= s.to));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...touching.reduce<Span[]>((all, group) => all.concat(group), []), span]);
  }
  return groups;
}

function readTableLines(grid: Grid, spans: readonly Span[]): TableLines {
  const from = Math.min(...spans.map((span) => span.from));
  const to = lastFilled(grid, spans, Math.max(...spans.map((span) => span.to)), from);
  const selected = selectedLines(spans);
  const counts = selected.map((line) => ({ line, ...countNumbers(grid, line, from, to) }));
  const numeric = counts.filter(({ numbers }) => numbers > 0);
  const firstNumber = Math.min(to, ...numeric.map(({ first }) => first));
  const headerTo = lastHeading(
    grid,
    numeric.map(({ line }) => line),
    from,
    firstNumber,
  );
  const headings = headerTo >= from ? range(from, headerTo) : headingsAbove(grid, selected, from);
  const lines = counts.flatMap(({ line, numbers, percents }) => {
    const heading = headingText(grid, headings, line);
    const role = roleOf(heading);
    // A column of actuals may still be empty: next month's.
    if (numbers === 0 && role !== 'actual' && role !== 'target') return [];
    return [{ line, from: headerTo + 1, to, heading, role, numbers, isPercent: percents * 2 > numbers }];
  });
  return { lines, headerTo, from: headerTo + 1, to, lastLine: Math.max(...selected) };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

function selectedLines(spans: readonly Span[]): number[] {
  const lines = new Set(spans.reduce<number[]>((all, s) => all.concat(range(s.firstLine, s.lastLine)), []));
  return Array.from(lines).sort((a, b) => a - b);
}

function lastFilled(grid: Grid, spans: readonly Span[], to: number, from: number): number {
  const lines = selectedLines(spans);
  let last = to;
  while (last > from && lines.every((line) => grid.value(last, line) === '')) last--;
  return last;
}

function countNumbers(grid: Grid, line: number, from: number, to: number) {
  let numbers = 0;
  let percents = 0;
  let first = Number.POSITIVE_INFINITY;
  for (let along = from; along <= to; along++) {
    const cell = grid.value(along, line);
    if (typeof cell !== 'number') continue;
    numbers++;
    percents += cell;
    first = Math.min(first, along);
  }
  return { numbers, percents, first };
}

const isHeading = (value: SeenCell): boolean =>
  (typeof value === 'string' && value.trim() !== '') || value === null;

/** The last row before the numbers that labels one of their columns; before `from` when there is none. */
function lastHeading(grid: Grid, lines: readonly number[], from: number, firstNumber: number): number {
  for (let along = Math.min(firstNumber, from + maxHeadings) - 1; along >= from; along--)
    if (lines.some((line) => isHeading(grid.value(along, line)))) return along;
  return from - 1;
}

/** Headings the planner did not select. */
function headingsAbove(grid: Grid, lines: readonly number[], from: number): number[] {
  const rows: number[] = [];
  for (let along = from - 1; along >= Math.max(grid.firstAlong, from - 3); along--) {
    const values = lines.map((line) => grid.value(along, line));
    if (!values.some(isHeading) || values.some((value) => typeof value === 'number')) break;
    rows.unshift(along);
  }
  return rows;
}

/** Headings of several rows as one text. A blank in an upper row lies under a merged heading to its left. */
function headingText(grid: Grid, rows: readonly number[], line: number): string {
  const parts = rows.map((along, index) => {
    const own = text(grid.value(along, line));
    if (own !== '' || index === rows.length - 1) return own;
    for (let left = line - 1; left >= 1; left--) {
      const found = text(grid.value(along, left));
      if (found !== '') return found;
    }
    return '';
  });
  return parts.filter((part, index) => part !== '' && parts.indexOf(part) === index).join(' ');
}

const text = (value: SeenCell): string => (typeof value === 'string' ? value.trim() : '');
