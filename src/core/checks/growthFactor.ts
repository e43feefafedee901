import { productsIn } from '../formula/productsIn.ts';
import { shrinkingRates } from '../formula/shrinkingRates.ts';
import type { Kpi } from '../model/Kpi.ts';
import { isRate, measureOf } from '../model/units.ts';
import { isRevenue } from '../words/nameMeanings.ts';
import { type AuditContext, type ReadableFormula, readableFormulas } from './AuditContext.ts';
import type { Check, Finding, Fix } from './Finding.ts';
import { calculate } from './targetValues.ts';

/** A share of at most 1 makes new sales smaller, never larger: `× 継続率` is no growth. */
export const growthFactor: Check = {
  id: 'growthFactor',
  run: (context) =>
    readableFormulas(context).flatMap((formula) => {
      if (measureOf(formula.kpi.unit) !== 'money' && !isRevenue(formula.kpi.name)) return [];
      const rates = productsIn(formula.node).flatMap(shrinkingRates);
      const shrinking = formula.parts.filter((part) => rates.includes(part.name) && isShare(part));
      return shrinking.map((part) => findingFor(context, formula, part));
    }),
};

function isShare(kpi: Kpi): boolean {
  return (
    (isRate(kpi.unit) || kpi.denominator !== '' || kpi.unit === '') &&
    (kpi.target === null || kpi.target <= 1)
  );
}

function findingFor(context: AuditContext, formula: ReadableFormula, part: Kpi): Finding {
  const { kpi } = formula;
  const result = calculate(context, formula, 'target')?.result ?? null;
  const rate = part.target;
  const repeated =
    result !== null && rate !== null && rate > 0 && rate < 1 ? result / rate / (1 - rate) : null;
  return {
    code: 'SHARE_AS_GROWTH',
    severity: 'fix',
    places: [
      { kpi: kpi.id, field: 'formula' },
      { kpi: part.id, field: 'target' },
    ],
    data: {
      name: kpi.name,
      rate: part.name,
      formula: kpi.formula,
      multiplied: result === null ? null : { value: result, unit: kpi.unit },
      divided: repeated === null ? null : { value: repeated, unit: kpi.unit },
    },
    fixes: divideFix(formula, part),
  };
}

/** First purchases and every repeat of a repeat: x + x r + x r² + … = x ÷ (1 − r). */
function divideFix(formula: ReadableFormula, part: Kpi): Fix[] {
  const others = formula.parts.filter((other) => other !== part).map(({ name }) => name);
  const isPureProduct = productsIn(formula.node).length === 1 && !/[÷/+−-]/.test(formula.kpi.formula);
  if (!isPureProduct || others.length === 0) return [];
  const divided = `${others.join(' × ')} ÷ (1 − ${part.name})`;
  const edits = [{ kind: 'set' as const, kpi: formula.kpi.id, values: { formula: divided } }];
  return [{ code: 'SET_FORMULA', data: { formula: divided }, edits }];
}
