import type { Language } from '../../../src/addon/server/types.ts';
import type { FoundBook } from '../../../src/core/book/FoundBook.ts';
import { layoutBook } from '../../../src/core/book/layoutBook.ts';
import { readBookPlan } from '../../../src/core/book/readBookPlan.ts';
import type { SheetBlock } from '../../../src/core/book/SheetBlock.ts';
import { columnLetter } from '../../../src/core/cells/Box.ts';
import { splitAddress } from '../../parts/address.ts';

/**
 * 実績 with one cell mended and everything else left as it is.
 * @throws what `readBookPlan` and `layoutBook` throw
 */
export function repairedActuals(
  book: FoundBook,
  address: string,
  value: number,
  language: Language,
): SheetBlock[] {
  const { cells: cell } = splitAddress(address);
  const blocks = layoutBook(readBookPlan(book)!.plan, language, book).filter(({ key }) => key === 'actuals');
  return blocks.map((block) => ({
    ...block,
    validations: [],
    cells: block.cells.map((row, r) =>
      row.map((_, c) => (`${columnLetter(c + 1)}${r + 1}` === cell ? value : null)),
    ),
  }));
}
