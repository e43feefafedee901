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
} as const;

export type TreeColumn = keyof typeof TREE;

/** 1 for A. */
export const treeColumn = (column: TreeColumn): number => TREE[column].charCodeAt(0) - 64;
