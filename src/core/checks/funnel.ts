import { productsIn } from '../formula/productsIn.ts';
import type { Kpi } from '../model/Kpi.ts';
import { isRate, measureOf } from '../model/units.ts';
import { isPrice, isRevenue } from '../words/nameMeanings.ts';
import { type AuditContext, type ReadableFormula, readableFormulas } from './AuditContext.ts';
import type { Check, Finding } from './Finding.ts';
import { isDealCount, isNewCustomers, isOrderRate, isRunRate } from './patterns.ts';

/** Signed evenly over a year, a contract brings on average this many months of it (12, 11 … 1). */
const MEAN_MONTHS = 6.5;

/** A funnel passes through an order, and new customers pay only from the month they sign. */
export const funnel: Check = {
  id: 'funnel',
  run: (context) =>
    readableFormulas(context).flatMap((formula) => [
      ...orderRateMissing(formula),
      ...fullYear(context, formula),
    ]),
};

/** Deals times a value per order: somewhere in between deals become orders. */
function orderRateMissing(formula: ReadableFormula): Finding[] {
  if (!isRevenue(formula.kpi.name)) return [];
  return productsIn(formula.node).flatMap((names): Finding[] => {
    const deals = names.find(isDealCount);
    const hasRate = formula.parts.some((part) => names.includes(part.name) && isOrderRate(part.name));
    const count = formula.parts.find(({ name }) => name === deals);
    if (!count || hasRate) return [];
    const stated = formula.kpi.target;
    const perDeal = stated !== null && count.target ? stated / count.target : null;
    return [
      {
        code: 'ORDER_RATE_MISSING',
        severity: 'fix',
        places: [{ kpi: formula.kpi.id, field: 'formula' }],
        data: {
          name: formula.kpi.name,
          deals: count.name,
          count: count.target === null ? null : { value: count.target, unit: count.unit },
          perDeal: perDeal === null ? null : { value: perDeal, unit: formula.kpi.unit },
        },
        fixes: [],
      },
    ];
  });
}

/** 150 customers × a full year each: true only if all sign on the first day. */
function fullYear({ plan, kgi }: AuditContext, formula: ReadableFormula): Finding[] {
  const isAnnual = (formula.kpi.period ?? 'year') === 'year' && !isRunRate(formula.kpi.name);
  const counts = formula.parts.filter(
    (part) => isNewCustomers(part.name) && measureOf(part.unit) === 'count',
  );
  const prices = formula.parts.filter((part) => isAnnualPrice(part));
  const [count] = counts;
  const isPlain = productsIn(formula.node).some(
    (names) => names.length === 2 && names.includes(count?.name ?? ''),
  );
  if (!isAnnual || !count || count.target === null || prices.length === 0 || !isPlain) return [];
  if (/[\d.]+/.test(formula.kpi.formula.replace(/『.*?』/g, ''))) return [];
  return [
    {
      code: 'FULL_YEAR_ASSUMED',
      severity: 'review',
      places: [
        { kpi: count.id, field: 'target' },
        { kpi: formula.kpi.id, field: 'formula' },
      ],
      data: {
        name: count.name,
        price: prices[0]!.name,
        perCustomer: { value: prices[0]!.target, unit: prices[0]!.unit },
        count: { value: count.target, unit: count.unit },
        needed: { value: Math.ceil((count.target * 12) / MEAN_MONTHS), unit: count.unit },
        months: MEAN_MONTHS,
        secured: plan.secured === null || !kgi ? null : { value: plan.secured, unit: kgi.unit },
      },
      fixes: [],
    },
  ];
}

/** A price that is earned over a year, not at the sale. */
function isAnnualPrice(part: Kpi): boolean {
  const isYearly = /年|annual|yearly|arpa|acv/i.test(`${part.name} ${part.numerator}`);
  return isYearly && !isRate(part.unit) && (isPrice(part.name) || measureOf(part.unit) === 'money');
}
