import { planMeasures } from '../../../src/core/book/measures.ts';
import { isRate } from '../../../src/core/model/units.ts';
import type { BookDiagnosis } from './BookDiagnosis.ts';
import type { Standing } from './standing.ts';

/** A rate on the way from one count to the next. */
export interface ChainStep {
  readonly standing: Standing;
  readonly from: string;
  readonly to: string;
}

const LONGEST = 3;

/** The rates before and after one, where what one counts is what the next divides by: 問い合わせ → アポ → 案件. */
export function chainOfRates({ subject, standings }: BookDiagnosis, id: string): ChainStep[] {
  const { columns, ofKpi } = planMeasures(subject.plan);
  const heading = (key: string) =>
    columns.find((column) => column.key === key)!.heading.replace(/[((][^()()]*[))]\s*$/, '');
  const rates = standings.flatMap((standing) => {
    const actual = ofKpi.get(standing.kpi.id);
    return actual?.kind === 'ratio' && isRate(standing.kpi.unit) ? [{ standing, ...actual }] : [];
  });
  const middle = rates.find(({ standing }) => standing.kpi.id === id);
  if (!middle?.standing.counts) return [];
  const chain = [middle];
  while (chain.length < LONGEST) {
    const before = rates.find((rate) => rate.numerator === chain[0]!.denominator && !chain.includes(rate));
    const after = rates.find(
      (rate) => rate.denominator === chain[chain.length - 1]!.numerator && !chain.includes(rate),
    );
    if (before) chain.unshift(before);
    if (after && chain.length < LONGEST) chain.push(after);
    if (!before && !after) break;
  }
  return chain.map(({ standing, numerator, denominator }) => ({
    standing,
    from: heading(denominator),
    to: heading(numerator),
  }));
}
