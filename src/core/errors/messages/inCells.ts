import { argumentMessages } from './arguments.ts';
import { formulaMessages } from './formula.ts';
import { statsMessages } from './stats.ts';

/** The sentences a cell may show. Every cell loads them, so what only the sidebar says stands in `index.ts`. */
export const cellMessages = {
  ja: { ...argumentMessages.ja, ...formulaMessages.ja, ...statsMessages.ja },
  en: { ...argumentMessages.en, ...formulaMessages.en, ...statsMessages.en },
};
