import type { Judgement } from '../judge/verdict.ts';

/** `none`: nothing to judge. */
export type Verdict = Judgement | 'none';

/** Plain characters, so that they survive in cells, CSV and print. */
export const marks: Readonly<Record<Verdict, string>> = { ok: '●', warn: '▲', bad: '■', none: '–' };
