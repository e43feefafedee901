import type { Language } from '../../../src/addon/server/types.ts';
import { formatValue } from '../formatValue.ts';
import type { Form } from '../table/Table.ts';

/** From here on a number of things is too wide for an axis; money is said in 万 from 10,000 on. */
const WIDE = 1e5;
const SCALES = [
  [1e12, '兆'],
  [1e8, '億'],
  [1e4, '万'],
] as const;

/** The lines of one axis, all in one scale and without their unit: 1億, 1.25億; ¥100M, ¥125M. */
export function axisLabels(ticks: readonly number[], form: Form, language: Language): string[] {
  if (form === 'percent') return ticks.map((tick) => formatValue(tick, form, language));
  const most = Math.max(...ticks.map(Math.abs));
  const isWide = most >= (form === 'money' ? 1e4 : WIDE);
  const [scale, sign] = (isWide && language === 'ja' && SCALES.find(([size]) => most >= size)) || [1, ''];
  const options = {
    maximumFractionDigits: 2,
    notation: isWide && language === 'en' ? 'compact' : 'standard',
  } as const;
  const yen = form === 'money' && language === 'en' ? '¥' : '';
  return ticks.map((tick) => {
    const number = new Intl.NumberFormat('en-US', options).format(Math.abs(tick) / scale);
    return `${tick < 0 ? '−' : ''}${yen}${number}${tick === 0 ? '' : sign}`;
  });
}
