/** A sentence of `cellMessages` as text with blanks to fill, because every cell loads all of them. */
import type { Words } from '../words/Words.ts';
import type { ErrorData } from './KpiError.ts';
import type { Language } from './messages/index.ts';
import { shortNumber } from './messages/shortNumber.ts';
import { placeOf, shown } from './shown.ts';

/**
 * `{value}` stands for the error's data of that name, `{share%}` for a share as percentage, `{value/}` for its
 * hundredth, `{target#}` for six digits, `{unit@}` for a kind of quantity in words. `{place}`, `{quoted}`,
 * `{choices}` and `{ranges}` are composed. How a request ends is left out: ください。 in Japanese, the full stop in English.
 */
export type Template = string | ((data: ErrorData) => string);
export type Sentence = readonly [ja: Template, en: Template];

export function say([ja, en]: Sentence, data: ErrorData, language: Language): string {
  const template = language === 'ja' ? ja : en;
  const text = typeof template === 'string' ? template : template(data);
  const ending = language === 'ja' ? 'ください。' : '.';
  const whole = /[。?]$/.test(text) ? text : text + ending;
  return whole.replace(/\{(\w+)(\W?)\}/g, (_all, name: string, form: string) => {
    const write = composed[name] ?? forms[form];
    return write ? write(data, language, data[name]) : shown(data[name]);
  });
}

type Writer = (data: ErrorData, language: Language, value: unknown) => string;

const composed: Readonly<Record<string, Writer | undefined>> = {
  place: placeOf,
  quoted: ({ value }, language) => {
    const isText = typeof value === 'string';
    if (language === 'ja') return isText ? `「${shown(value)}」` : ` ${shown(value)} `;
    return isText ? `"${shown(value)}"` : shown(value);
  },
  choices: ({ choices }, language) =>
    language === 'ja'
      ? Object.values(choices as Words).reduce((all, { ja }) => `${all}「${ja}」`, '')
      : JSON.stringify(Object.keys(choices as Words))
          .slice(1, -1)
          .replace(/,/g, ', '),
  ranges: ({ ranges }, language) =>
    (ranges as readonly (readonly number[])[])
      .map((bounds) => bounds.map(boundText).join(language === 'ja' ? '〜' : ' to '))
      .join(', '),
};

const boundText = (bound: number): string => shortNumber(bound).replace('Infinity', '∞');

/** Twelve digits hide what binary adds: 30.1 × 100 is 3010, not 3010.0000000000005. */
const times = (value: unknown, factor: number) => Number((Number(value) * factor).toPrecision(12));

const forms: Readonly<Record<string, Writer | undefined>> = {
  '%': (_data, _language, value) => `${times(value, 100)}%`,
  '/': (_data, _language, value) => String(times(value, 0.01)),
  '#': (_data, _language, value) => shortNumber(value),
  '@': (_data, language, kind) => kindWords[String(kind)]?.[language === 'ja' ? 0 : 1] ?? '',
};

const kindWords: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  money: ['金額', 'money'],
  price: ['単価', 'a price'],
  count: ['件数', 'a count'],
  ratio: ['率', 'a rate'],
  point: ['pt', 'points'],
};
