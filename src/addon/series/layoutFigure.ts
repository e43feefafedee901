import { KpiError } from '../../core/errors/KpiError.ts';
import { expectObject } from '../expectObject.ts';
import { type CellStyle, cellStyles } from '../funnel/styles.ts';
import type { Figure } from '../server/seriesTypes.ts';
import { plainText } from '../sheet/plainText.ts';
import type { CellState } from '../undo/Change.ts';

const mostRows = 400;
const mostColumns = 12;
const longestText = 500;
/** Below title and headings. */
const FIRST_ROW = 2;

/** Checks a figure as it comes from the sidebar: a small table of finite numbers and texts. */
export function expectFigure(figure: Figure): void {
  expectObject(figure);
  const { title, headings, rows, formats, note } = figure;
  const isSmall =
    isList(headings, 1, mostColumns) &&
    isList(rows, 1, mostRows) &&
    isList(formats, rows.length, rows.length);
  if (!isSmall || ![...rows, ...formats].every((row) => isList(row, headings.length, headings.length)))
    throw new KpiError('REQUEST_UNREADABLE', { value: '' });
  const cells = ([title, note] as unknown[]).concat(headings, ...rows, ...formats);
  for (const cell of cells) {
    const isPlain =
      typeof cell === 'number'
        ? Number.isFinite(cell)
        : typeof cell === 'string' && cell.length <= longestText;
    if (!isPlain) throw new KpiError('REQUEST_UNREADABLE', { value: cell });
  }
}

const isList = (value: unknown, least: number, most: number): boolean =>
  Array.isArray(value) && value.length >= least && value.length <= most;

/** Text stays text, whatever it begins with. */
export function layoutFigure({ title, headings, rows, formats, note }: Figure): CellState {
  const line = (first: string): (string | number)[] => headings.map((_, i) => (i === 0 ? first : ''));
  const lines = [line(title), headings.slice(), ...rows.map((row) => row.slice()), line(note)];
  const styles: CellStyle[] = ['title', 'head', ...rows.map((): CellStyle => 'calc'), 'note'];
  const each = <T>(pick: (style: CellStyle) => T): T[][] =>
    styles.map((style) => headings.map(() => pick(style)));
  return {
    contents: lines.map((cells) =>
      cells.map((cell) => (typeof cell === 'string' && cell !== '' ? plainText(cell) : cell)),
    ),
    formats: {
      numberFormats: styles.map((style, i) =>
        headings.map((_, c) => (style === 'calc' ? formats[i - FIRST_ROW]![c]! : 'General')),
      ),
      backgrounds: each((style) => cellStyles[style].fill),
      fontColors: each((style) => cellStyles[style].ink),
      fontWeights: each((style) => cellStyles[style].weight),
    },
  };
}
