import type { CatalogueKpi } from './CatalogueKpi.ts';
import { CATALOGUE } from './catalogue.ts';

/** How well a text answers to what was typed: the whole, its beginning, somewhere inside. */
const SCORES = { whole: 4, beginning: 3, inside: 2, described: 1 };

/**
 * Standard KPIs that answer to every word typed, best first. Japanese names, readings in either kana,
 * English names and what is measured are searched; width and case do not matter. Blank: all of them.
 */
export function searchCatalogue(typed: string, from: readonly CatalogueKpi[] = CATALOGUE): CatalogueKpi[] {
  const words = typed
    .split(/[\s　]+/)
    .map(fold)
    .filter(Boolean);
  const ranked = from.map((kpi, order) => ({ kpi, order, score: scoreOf(kpi, words) }));
  return ranked
    .filter(({ score }) => score > 0 || words.length === 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ kpi }) => kpi);
}

/** The whole phrase, or else the weakest of its words, decides; 0 when one does not occur at all. */
function scoreOf(kpi: CatalogueKpi, words: readonly string[]): number {
  const names = [kpi.name.ja, kpi.name.en, ...kpi.name.readings].map(fold);
  const measured = [kpi.numerator, kpi.denominator].flatMap((text) =>
    text ? [fold(text.ja), fold(text.en)] : [],
  );
  const score = (word: string): number => {
    if (names.some((name) => name === word || outsideBrackets(name) === word)) return SCORES.whole;
    if (names.some((name) => name.startsWith(word))) return SCORES.beginning;
    if (names.some((name) => name.includes(word))) return SCORES.inside;
    return measured.some((text) => text.includes(word)) ? SCORES.described : 0;
  };
  return words.length === 0 ? 0 : Math.max(score(words.join('')), Math.min(...words.map(score)));
}

function outsideBrackets(name: string): string {
  return name.replace(/\(.*?\)/g, '');
}

/** One width, lower case, hiragana for katakana, no punctuation that people leave out. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[\s・→/-]/g, '');
}
