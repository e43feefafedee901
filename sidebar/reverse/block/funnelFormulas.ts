/** Native formulas that agree with `KPI_REVERSE` and need no add-on. */

const missing = '"–"';

/** What cannot be computed shows a dash, never zero. */
const orDash = (formula: string): string => `=IFERROR(${formula},${missing})`;

/**
 * ⌈part ÷ share⌉ in decimal arithmetic: 21 ÷ 0.07 is 300, although doubles say 300.00000000000006. The nearest whole
 * number is right unless its product with the share falls short of the part, by more than the last bits of a
 * double (the same 2^-50 as the judging rules).
 */
const ceilingOfQuotient = (part: string, share: string): string =>
  `ROUND(${part}/${share},0)+IF(ROUND(${part}/${share},0)*${share}<${part}-${part}/2^50,1,0)`;

/** How many are needed at a stage so that `next` come out at the rate. */
export const neededFormula = (next: string, rate: string): string =>
  orDash(`IF(AND(${rate}>0,${rate}<=1),${ceilingOfQuotient(next, rate)},${missing})`);

/**
 * A number that native formulas cannot compute, shown only while the goal and the rates are those it was computed
 * from: a changed rate shows a dash instead of an answer to another question.
 */
export const guardedFormula = (
  value: number,
  goal: readonly [cell: string, value: number],
  rates: readonly (readonly [cell: string, value: number])[],
): string => {
  const same = rates.map(([cell, rate]) => `ROUND(${cell},9)=${plainDecimal(rate)}`);
  return orDash(`IF(AND(${[`${goal[0]}=${goal[1]}`, ...same].join(',')}),${value},${missing})`);
};

/** Nine decimals tell rates apart and survive a cell's 15 digits. */
const plainDecimal = (rate: number): string => rate.toFixed(9).replace(/\.?0+$/, '');

/** What is still missing, never below 0. Amounts have at most six decimals. */
export const gapFormula = (target: string, secured: string): string =>
  orDash(`IF(AND(ISNUMBER(${target}),ISNUMBER(${secured})),MAX(0,ROUND(${target}-${secured},6)),${missing})`);

/** The target in whole units. */
export const finalFormula = (amount: string, unitValue: string | null): string =>
  unitValue === null
    ? orDash(`IF(AND(ISNUMBER(${amount}),${amount}>=0),ROUNDUP(${amount},0),${missing})`)
    : orDash(
        `IF(AND(ISNUMBER(${amount}),${amount}>=0,${unitValue}>0),${ceilingOfQuotient(amount, unitValue)},${missing})`,
      );
