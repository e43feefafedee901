import { parseNumber } from '../../../src/core/numbers/parseNumber.ts';

/** What is wrong with a text that should be a number, and the number it certainly means; null: nobody can say. */
export interface Repair {
  readonly reason: 'letters' | 'text' | 'words';
  readonly value: number | null;
}

const ABOUT = /^(約|およそ|だいたい|ほぼ|about|approx\.?|ca\.?|~|〜)\s*/i;

/** 2O4 is 204, 約1,020万 is 10,200,000, '1,500 typed as text is 1,500; 20〜30 or 多数 stay as they are. */
export function repairOf(text: string): Repair {
  const folded = text.normalize('NFKC').trim();
  const plain = parseNumber(folded);
  if (plain !== null) return { reason: 'text', value: plain };
  const hasDigit = /\d/.test(folded);
  // Among digits these letters can only be digits; with other letters the text is still no number afterwards.
  const letters = hasDigit ? folded.replace(/[Oo]/g, '0').replace(/[Il]/g, '1') : folded;
  const mended = parseNumber(letters);
  if (mended !== null) return { reason: 'letters', value: mended };
  return { reason: 'words', value: hasDigit ? parseNumber(letters.replace(ABOUT, '')) : null };
}
