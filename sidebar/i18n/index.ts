import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../src/addon/server/types.ts';
import { auditText } from './audit.ts';
import { coloursText } from './colours.ts';
import { designText } from './design/index.ts';
import { diagnosisText } from './diagnosis/index.ts';
import { faultText } from './faults.ts';
import { reverseText } from './reverse.ts';
import { selfTestText } from './selfTest.ts';
import { shellText } from './shell.ts';

/** Every sentence of the sidebar in one language. A language cannot miss one: each `en` is typed as its `ja`. */
export const textIn = (language: Language) => ({
  language,
  shell: shellText[language],
  faults: faultText[language],
  reverse: reverseText[language],
  colours: coloursText[language],
  diagnosis: diagnosisText[language],
  selfTest: selfTestText[language],
  design: designText[language],
  audit: auditText[language],
});

export type Text = ReturnType<typeof textIn>;

export const TextContext = createContext<Text>(textIn('ja'));

export const useText = (): Text => useContext(TextContext);
