import { argumentMessages } from './arguments.ts';
import { formulaMessages } from './formula.ts';
import { statsMessages } from './stats.ts';

/** The sentences a cell may show. Every cell loads them, so what only the sidebar says stands in `index.ts`. */
export const cellMessages = { ...argumentMessages, ...formulaMessages, ...statsMessages };

export type CellCode = keyof typeof cellMessages;
