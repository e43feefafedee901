import { columnNumber } from './a1.ts';

/** Columns of KPIツリー. Those from `id` on are hidden: other formulas read them. */
export const TREE = {
  level: 'A',
  name: 'B',
  join: 'C',
  formula: 'D',
  yearTarget: 'E',
  target: 'F',
  actual: 'G',
  achievement: 'H',
  status: 'I',
  owner: 'J',
  id: 'K',
  green: 'L',
  yellow: 'M',
  fromParts: 'N',
  month: 'O',
  lastMonth: 'P',
  lastYear: 'Q',
  cases: 'R',
  landing: 'S',
  rank: 'T',
  mismatch: 'U',
  definitionRow: 'V',
  restLastYear: 'W',
  monthChange: 'X',
  yearChange: 'Y',
  gap: 'Z',
  marketGap: 'AA',
  format: 'AB',
  changeFormat: 'AC',
  gapFormat: 'AD',
} as const;

export type TreeColumn = keyof typeof TREE;

/** 1 for A. */
export const treeColumn = (column: TreeColumn): number => columnNumber(TREE[column]);

export const TREE_WIDTH = Object.keys(TREE).length;

/** Single numbers about the plan, above the hidden columns. */
export const TREE_HEAD = {
  /** Months from the start of the year up to the base month. */
  months: `$${TREE.landing}$1`,
  /** How many numbers of the KGI this year has. */
  goalRows: `$${TREE.monthChange}$1`,
  /** By how much the rest of the year may turn out otherwise: a standard error of the KGI's landing. */
  goalSpread: `$${TREE.yearChange}$1`,
} as const;
