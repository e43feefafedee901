import type { Language } from '../errors/messages/index.ts';
import type { Finding } from './Finding.ts';
import { fixLabels, sentences } from './sentences/index.ts';
import type { Sentence } from './sentences/words.ts';

/** A finding in words; `fixes` holds one button label a fix, in their order. */
export interface DescribedFinding extends Sentence {
  readonly fixes: readonly string[];
}

export function describeFinding(finding: Finding, language: Language): DescribedFinding {
  const sentence = sentences[language][finding.code](finding.data);
  return { ...sentence, fixes: finding.fixes.map((fix) => fixLabels[language][fix.code](fix.data)) };
}
