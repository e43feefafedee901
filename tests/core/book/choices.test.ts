import { describe, expect, it } from 'vitest';
import { layoutBook } from '../../../src/core/book/layoutBook.ts';
import type { SheetBlock } from '../../../src/core/book/SheetBlock.ts';
import { PLANS } from '../../addon/book/templatePlans.ts';

const choicesAt = ({ validations }: SheetBlock, row: number, column: number): readonly string[] => {
  const found = validations.find(
    ({ box }) =>
      column === box.column &&
      row >= box.row &&
      row < box.row + box.rows &&
      column < box.column + box.columns,
  );
  return found?.rule.kind === 'list' ? found.rule.values : [];
};

/** Cells whose text its own pull-down does not offer: a planner would see a warning on what we wrote. */
function refused({ cells, validations }: SheetBlock): string[] {
  return validations.flatMap(({ box, rule }) => {
    if (rule.kind !== 'list' && rule.kind !== 'cells') return [];
    const column = (at: number, row: number, rows: number) =>
      cells.slice(row - 1, row - 1 + rows).map((line) => String(line[at - 1]));
    const choices = rule.kind === 'list' ? rule.values : column(rule.box.column, rule.box.row, rule.box.rows);
    return column(box.column, box.row, box.rows).filter((text) => text !== '' && !choices.includes(text));
  });
}

describe.each(PLANS)('the book of %s', (_, planIn) => {
  it('offers in every pull-down what it has written there itself', () => {
    for (const language of ['ja', 'en'] as const)
      for (const block of layoutBook(planIn(language), language)) expect(refused(block)).toEqual([]);
  });
});

describe('the sheet of settings', () => {
  it('offers choices for what is chosen, also in blank rows for guards and influences to come', () => {
    const settings = layoutBook(PLANS[0]![1]('ja'), 'ja').find(({ key }) => key === 'settings')!;
    const rowOf = (entry: string) => settings.cells.findIndex((cells) => cells[1] === entry) + 1;
    expect(choicesAt(settings, rowOf('レビュー'), 3)).toContain('月次');
    expect(choicesAt(settings, rowOf('週に見る曜日'), 3)).toContain('金曜');
    expect(choicesAt(settings, rowOf('月に見直す日'), 3)).toContain('15日');
    expect(choicesAt(settings, rowOf('計画名'), 3)).toEqual([]);
    const guard = settings.cells.findIndex(([section]) => section === '守る条件') + 1;
    expect(choicesAt(settings, guard, 3)).toEqual(['以上', '以下']);
    const last = settings.cells.length;
    expect(settings.cells[last - 1]).toEqual(['', '', '', '', '']);
    expect(choicesAt(settings, last, 1)).toEqual(['守る条件', '影響']);
    expect(choicesAt(settings, last, 5)).toContain('円');
  });
});

describe('the headings of the actuals', () => {
  it('wrap in a row that is tall enough for the longest', () => {
    const tall = PLANS.map(([, planIn]) => {
      const actuals = layoutBook(planIn('ja'), 'ja').find(({ key }) => key === 'actuals')!;
      expect(actuals.wraps).toEqual([expect.objectContaining({ row: 4, column: 2, rows: 1 })]);
      return { longest: Math.max(...actuals.cells[3]!.map((text) => String(text).length)), actuals };
    });
    for (const { longest, actuals } of tall) {
      const [{ row, height } = { row: 0, height: 0 }] = actuals.heights;
      expect(row).toBe(4);
      // A line of 100 pixels holds seven letters.
      expect(height).toBeGreaterThanOrEqual(16 * Math.min(5, Math.ceil(longest / 7)));
    }
  });
});
