import type { Language } from '../../errors/messages/index.ts';
import { type Quantity, valueText } from '../../model/valueText.ts';
import type { FindingData } from '../Finding.ts';

/** What a planner is told: what is the matter, where it shows in the numbers, and what to do. */
export interface Sentence {
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;
}

export type Sentences<Code extends string> = Readonly<Record<Code, (data: FindingData) => Sentence>>;

/** How the data of a finding is written in one language. */
export interface Writer {
  /** A number with its unit; `–` where it is not known. */
  readonly value: (quantity: unknown) => string;
  readonly list: (names: unknown) => string;
  readonly word: (text: unknown) => string;
  readonly percent: (share: unknown) => string;
}

function writer(language: Language): Writer {
  return {
    value: (quantity) => (isQuantity(quantity) ? valueText(quantity, language) : '–'),
    list: (names) =>
      (names as readonly string[])
        .map((name) => (language === 'ja' ? `「${name}」` : `"${name}"`))
        .join(language === 'ja' ? '' : ', '),
    word: (text) => (text as Readonly<Record<Language, string>>)[language],
    percent: (share) => valueText({ value: Number(share), unit: 'percent' }, language),
  };
}

function isQuantity(value: unknown): value is Quantity {
  return typeof value === 'object' && value !== null && typeof (value as Quantity).value === 'number';
}

export const japanese = writer('ja');
export const english = writer('en');
