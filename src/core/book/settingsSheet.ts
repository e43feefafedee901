import type { Language } from '../errors/messages/index.ts';
import type { Plan } from '../model/Plan.ts';
import { settingsRows } from '../model/settings.ts';
import { foldWord } from '../words/foldWord.ts';
import type { FoundCells } from './FoundBook.ts';
import type { CellContent, SheetBlock } from './SheetBlock.ts';
import { SheetCells } from './SheetCells.ts';
import { settingsValidations } from './settingsValidations.ts';
import { bookWords } from './words.ts';

const HEADING_ROW = 4;
const COLUMNS = 5;
/** Rows below that are ready for further guards and influences. */
const SPARE = 8;

/** KPI設定: what belongs to the plan as a whole. Rows that say the same as the plan stay as they are. */
export function settingsSheet(
  plan: Plan,
  language: Language,
  name: string,
  found: FoundCells | null,
): SheetBlock {
  const words = bookWords[language];
  const sheet = new SheetCells();
  const first = found ? settingsStart(found) : HEADING_ROW;
  if (found) for (let row = 1; row <= first; row++) sheet.put(row, 1, null).put(row, COLUMNS, null);
  else {
    sheet.put(1, 1, words.sheets.settings, 'title').put(1, 3, plan.name, 'note');
    sheet.put(2, 3, words.settingsNote, 'note').paint(HEADING_ROW, 1, COLUMNS, 'head');
    words.settings.forEach((heading, index) => {
      sheet.put(HEADING_ROW, index + 1, heading, 'head');
    });
  }
  const rows = settingsRows(plan, language);
  const last = Math.max(first + rows.length, found?.values.length ?? 0);
  for (let row = first + 1; row <= last; row++)
    for (let column = 1; column <= COLUMNS; column++) {
      const wanted = rows[row - first - 1]?.[column - 1] ?? '';
      const old = found?.values[row - 1]?.[column - 1] ?? '';
      const content: CellContent = found && String(old) === String(wanted) ? null : wanted;
      sheet.put(row, column, content, column > 2 ? 'inputText' : 'plain');
    }
  if (found) for (let row = 1; row <= first; row++) sheet.cells[row - 1]!.fill(null);
  else for (let row = last + 1; row <= last + SPARE; row++) sheet.paint(row, 1, COLUMNS, 'inputText');
  return {
    key: 'settings',
    name,
    cells: sheet.cells,
    looks: sheet.looks,
    formats: sheet.formats,
    widths: [],
    heights: [],
    frozenRows: HEADING_ROW,
    frozenColumns: 2,
    hidden: null,
    wraps: [],
    alignRight: [],
    validations: settingsValidations(rows, first + 1, found ? 0 : SPARE, language),
    colours: [],
    warnings: [],
    reformats: [],
  };
}

/** The row of headings, from 1; what the settings are stands below it. */
export function settingsStart({ values }: FoundCells): number {
  const words = [bookWords.ja, bookWords.en].map(({ settings }) => foldWord(settings[0]!));
  const index = values.findIndex((row) => words.includes(foldWord(String(row[0] ?? ''))));
  return index < 0 ? HEADING_ROW : index + 1;
}
