import { foldWidth } from '../numbers/foldWidth.ts';
import { type Day, toDay } from './Day.ts';

const SHAPES = [
  /^()(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^()(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^()(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/,
  /^(令和|平成|昭和) ?(\d{1,2}|元) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/,
];

/** The year before the first of each era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** Reads `2026/11/20`, `2026-11-20`, `2026年11月20日` or `令和8年11月20日`, in either width; null for anything else. */
export function parseDay(text: string): Day | null {
  const folded = foldWidth(text.slice(0, 40)).trim();
  for (const shape of SHAPES) {
    const match = shape.exec(folded);
    if (!match) continue;
    const [, era = '', year = '', month = '', dayOfMonth = ''] = match;
    return toDay((ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year)), Number(month), Number(dayOfMonth));
  }
  return null;
}
