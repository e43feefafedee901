import type { Language } from '../errors/messages/index.ts';
import { COLUMNS } from '../model/columns.ts';
import { type FoundBook, foundSheet } from './FoundBook.ts';

/** The language a book is written in, by the headings of KPI定義; null: there is none yet. */
export function bookLanguage(book: FoundBook): Language | null {
  const cells = foundSheet(book, 'definitions')?.values.flat() ?? [];
  const texts = new Set(cells.map((value) => String(value).trim()));
  const count = (language: Language): number =>
    COLUMNS.filter(({ heading }) => heading.ja !== heading.en && texts.has(heading[language])).length;
  const [ja, en] = [count('ja'), count('en')];
  if (ja === en) return null;
  return ja > en ? 'ja' : 'en';
}
