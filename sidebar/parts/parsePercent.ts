import { parseNumber } from '../../src/core/numbers/parseNumber.ts';

/**
 * Reads a field that says % beside it, so 20 and 20% are the same.
 * Parsed as one text: 0.7 ÷ 100 is not 0.007 in binary.
 */
export const parsePercent = (text: string): number | null =>
  parseNumber(/[%％]\s*$/.test(text) ? text : `${text}%`);
