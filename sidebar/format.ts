import type { Language } from '../src/addon/server/types.ts';
import { formatNumber as formatJapanese } from '../src/core/numbers/formatNumber.ts';

const locales: Record<Language, string> = { ja: 'ja-JP', en: 'en-US' };

export const formatNumber = (value: number, language: Language, maximumFractionDigits = 2) =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits }).format(value);

/** 0.897 → 89.7%. */
export const formatPercent = (fraction: number, language: Language, digits = 1) =>
  new Intl.NumberFormat(locales[language], {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(fraction);

/** Percent without needless zeros: 0.9 → 90%, 0.975 → 97.5%. */
export const formatShortPercent = (fraction: number, language: Language) =>
  new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 2 }).format(fraction);

/** Yen as it is said: 293590000 → 2億9,359万円; in English ¥293,590,000. */
export const formatMoney = (yen: number, language: Language) =>
  language === 'ja' ? `${formatJapanese(yen)}円` : `¥${formatNumber(yen, language)}`;
