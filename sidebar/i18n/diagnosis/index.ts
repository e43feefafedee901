import type { Language } from '../../../src/addon/server/types.ts';
import { bookText } from './book.ts';
import { commonText } from './common.ts';
import { leverageText } from './leverage.ts';
import { situationText } from './situation.ts';
import { treeText } from './tree.ts';
import { trialText } from './trial.ts';

const textIn = (language: Language) => ({
  ...commonText[language],
  ...situationText[language],
  ...leverageText[language],
  ...trialText[language],
  ...bookText[language],
  ...treeText[language],
});

export const diagnosisText = { ja: textIn('ja'), en: textIn('en') };
