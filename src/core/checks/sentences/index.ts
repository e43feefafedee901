import { checkNames } from './checkNames.ts';
import { definitionSentences } from './definition.ts';
import { fixLabels } from './fixes.ts';
import { goalSentences } from './goal.ts';
import { numberSentences } from './numbers.ts';
import { treeSentences } from './tree.ts';

/** Every sentence a finding may say, by language. A language cannot miss one. */
export const sentences = {
  ja: { ...goalSentences.ja, ...treeSentences.ja, ...numberSentences.ja, ...definitionSentences.ja },
  en: { ...goalSentences.en, ...treeSentences.en, ...numberSentences.en, ...definitionSentences.en },
};

export { checkNames, fixLabels };

export type FindingCode = keyof typeof sentences.ja;
export type FixCode = keyof typeof fixLabels.ja;
export type CheckId = keyof typeof checkNames.ja;
