/** What only planning in the sidebar meets: formulas of a whole plan, levers stretched together, tables with totals. */
import type { ErrorData } from '../KpiError.ts';
import { shown } from '../shown.ts';
import { shortNumber } from './shortNumber.ts';

const cycle = (d: ErrorData) => (d.path as readonly string[]).map(shown).join(' → ');

const ja = {
  FORMULA_CYCLE: (d: ErrorData) =>
    `式が一周しています: ${cycle(d)}。どれか1つの式から、元に戻る名前を外してください。`,
  SPREAD_NOT_POSITIVE: (d: ErrorData) =>
    `「${shown(d.lever)}」のばらつき ${d.value} は正の数ではありません。過去の標準偏差を入れてください。`,
  PROPORTION_NEEDS_POSITIVE: (d: ErrorData) =>
    `「${shown(d.lever)}」は今 ${shortNumber(d.now)} なので、同じ割合では動かせません。正の値にするか、対象から外してください。`,
  MARGINS_DIFFER: (d: ErrorData) =>
    `行の合計 ${d.rows} と列の合計 ${d.columns} が違います。両方の合計を同じ値にしてください。`,
  MARGINS_IMPOSSIBLE: (d: ErrorData) =>
    `重みが 0 の組み合わせが多く、合計 ${d.total} を割り振れません。どこかの重みを正の値にしてください。`,
};

const en: typeof ja = {
  FORMULA_CYCLE: (d) =>
    `the formulas go round in a circle: ${cycle(d)}; take the last name out of one of them.`,
  SPREAD_NOT_POSITIVE: (d) =>
    `the spread ${d.value} of "${shown(d.lever)}" is not positive; enter its past standard deviation.`,
  PROPORTION_NEEDS_POSITIVE: (d) =>
    `"${shown(d.lever)}" is ${shortNumber(d.now)} now and cannot move in proportion; make it positive or leave it out.`,
  MARGINS_DIFFER: (d) =>
    `the rows add up to ${d.rows} but the columns to ${d.columns}; make the totals equal.`,
  MARGINS_IMPOSSIBLE: (d) =>
    `too many weights are 0 to place a total of ${d.total}; make one of those weights positive.`,
};

export const planningMessages = { ja, en };
