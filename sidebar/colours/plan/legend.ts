import { type Box, lastColumn, lastRow } from '../../../src/core/cells/Box.ts';
import type { Language } from '../../../src/core/errors/messages/index.ts';
import { type Area, boxesOf, type Thresholds } from './Area.ts';
import { statusText } from './words.ts';

/** What the three colours mean, e.g. `● 達成 達成率100%以上`. */
export function legendTexts({ green, yellow }: Thresholds, language: Language): string[] {
  const percent = (share: number) => `${Number((share * 100).toPrecision(12))}%`;
  const [g, y] = [percent(green), percent(yellow)];
  const parts =
    language === 'ja'
      ? [`達成率${g}以上`, `達成率${y}以上`, `達成率${y}未満`]
      : [`${g} of target or better`, `${y} of target or better`, `below ${y} of target`];
  return (['ok', 'warn', 'bad'] as const).map(
    (verdict, index) => `${statusText(verdict, language)} ${parts[index]}`,
  );
}

/** Three cells apart from everything: right of the columns, or below the rows. */
export function legendBoxes(areas: readonly Area[]): Box[] {
  const boxes = boxesOf(areas);
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
