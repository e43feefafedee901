import type { Language } from '../errors/messages/index.ts';
import { DIRECTIONS } from '../judge/Direction.ts';
import { PERIODS } from '../periods/Period.ts';
import { foldWord } from '../words/foldWord.ts';
import type { Word, Words } from '../words/Words.ts';
import type { KpiField } from './Kpi.ts';
import { AGGREGATIONS, ALERTS, CADENCES, KINDS, LAYERS, SPEEDS, TRIGGERS } from './vocabulary.ts';

/**
 * What a cell of the column holds: `name` must be there and may occur once; `kpi` names another row;
 * `amount` is a number in the row's own unit; `uplift` is points for a rate, else the row's own unit.
 */
export type CellKind =
  | 'id'
  | 'name'
  | 'text'
  | 'kpi'
  | 'choice'
  | 'unit'
  | 'amount'
  | 'date'
  | 'months'
  | 'uplift';

/** Who fills the cell: the planner, the planner from a pull-down, a formula in the row, or the add-on. */
export type CellInput = 'fixed' | 'typed' | 'chosen' | 'computed' | 'automatic';

export type ColumnGroup = keyof typeof GROUPS;

export const GROUPS = {
  basics: { ja: '基本', en: 'Basics' },
  meaning: { ja: '意味', en: 'Meaning' },
  targets: { ja: '目標と境目', en: 'Targets and thresholds' },
  rhythm: { ja: '運用', en: 'Rhythm' },
  levers: { ja: '打ち手と質', en: 'Levers and quality' },
  planB: { ja: '予備策', en: 'Plan B' },
  record: { ja: '記録', en: 'Record' },
} as const satisfies Words;

export interface Column {
  readonly field: KpiField;
  readonly heading: Word;
  readonly group: ColumnGroup;
  readonly kind: CellKind;
  readonly input: CellInput;
  /** The pull-down of a `choice`. */
  readonly choices: Words | null;
  /** Long text: the sidebar gives it several lines. */
  readonly wraps: boolean;
  /** Written only when some KPI of the plan uses it. */
  readonly optional: boolean;
}

interface Extra {
  readonly input?: CellInput;
  readonly choices?: Words;
  readonly wraps?: boolean;
  readonly optional?: boolean;
}

function column(
  field: KpiField,
  group: ColumnGroup,
  heading: Word,
  kind: CellKind,
  extra: Extra = {},
): Column {
  const input = extra.input ?? (kind === 'choice' || kind === 'kpi' || kind === 'unit' ? 'chosen' : 'typed');
  return {
    field,
    group,
    heading,
    kind,
    input,
    choices: extra.choices ?? null,
    wraps: extra.wraps ?? false,
    optional: extra.optional ?? false,
  };
}

/**
 * The sheet KPI定義, one entry a column in sheet order: the one table it is written and read by. Optional
 * columns are there where a KPI uses them; columns of the planner's own may stand anywhere.
 */
export const COLUMNS: readonly Column[] = [
  column('id', 'basics', { ja: 'ID', en: 'ID' }, 'id', { input: 'fixed' }),
  column('name', 'basics', { ja: '指標', en: 'KPI', also: ['指標名', 'KPI名', 'Name'] }, 'name'),
  column('kind', 'basics', { ja: '種類', en: 'Kind' }, 'choice', { choices: KINDS }),
  column('parent', 'basics', { ja: '上の指標', en: 'Parent', also: ['親', '親指標'] }, 'kpi'),
  column('why', 'meaning', { ja: 'なぜ追うか', en: 'Why', also: ['目的'] }, 'text', { wraps: true }),
  column('formula', 'meaning', { ja: '計算式', en: 'Formula', also: ['式'] }, 'text', { wraps: true }),
  column('numerator', 'meaning', { ja: '分子', en: 'Numerator' }, 'text'),
  column('denominator', 'meaning', { ja: '分母', en: 'Denominator' }, 'text'),
  column('unit', 'meaning', { ja: '単位', en: 'Unit' }, 'unit'),
  column('direction', 'meaning', { ja: '向き', en: 'Direction' }, 'choice', { choices: DIRECTIONS }),
  column('layer', 'meaning', { ja: '先行・遅行', en: 'Layer', also: ['先行/遅行'] }, 'choice', {
    choices: LAYERS,
  }),
  column('aggregation', 'meaning', { ja: '期間のまとめ', en: 'Aggregation' }, 'choice', {
    choices: AGGREGATIONS,
  }),
  column('target', 'targets', { ja: '目標', en: 'Target', also: ['目標値'] }, 'amount'),
  column('baseline', 'targets', { ja: '前年度', en: 'Last year', also: ['前年', 'Baseline'] }, 'amount'),
  column('green', 'targets', { ja: '達成の境目', en: 'Green from' }, 'amount', { input: 'computed' }),
  column('yellow', 'targets', { ja: '注意の境目', en: 'Yellow from' }, 'amount', { input: 'computed' }),
  column('deadline', 'targets', { ja: '期限', en: 'Deadline' }, 'date'),
  column('evaluation', 'targets', { ja: '評価期間', en: 'Judged every' }, 'choice', { choices: PERIODS }),
  column('source', 'rhythm', { ja: '取得元', en: 'Source', also: ['データの取得元'] }, 'text'),
  column('cadence', 'rhythm', { ja: '更新', en: 'Updated', also: ['更新頻度'] }, 'choice', {
    choices: CADENCES,
  }),
  column('owner', 'rhythm', { ja: '担当', en: 'Owner', also: ['責任者', '担当者'] }, 'text'),
  column('alert', 'rhythm', { ja: '知らせる時', en: 'Tell when' }, 'choice', {
    choices: ALERTS,
    optional: true,
  }),
  column('alertTo', 'rhythm', { ja: '知らせる相手', en: 'Tell whom' }, 'text', { optional: true }),
  column('lever', 'levers', { ja: '打ち手', en: 'Lever', also: ['施策'] }, 'text', { wraps: true }),
  column('guard', 'levers', { ja: '質の見張り', en: 'Quality guard' }, 'kpi'),
  column('lagMonths', 'levers', { ja: '効くまで', en: 'Lag (months)' }, 'months'),
  column('response', 'levers', { ja: '動きの速さ', en: 'Response' }, 'choice', { choices: SPEEDS }),
  column('planB', 'planB', { ja: '予備策', en: 'Plan B' }, 'text', { wraps: true }),
  column('planBTrigger', 'planB', { ja: '予備策の条件', en: 'Trigger' }, 'choice', {
    choices: TRIGGERS,
  }),
  column('planBApprover', 'planB', { ja: '承認者', en: 'Approver' }, 'text'),
  column('planBUplift', 'planB', { ja: '見込む効果', en: 'Expected uplift' }, 'uplift'),
  column('actuals', 'record', { ja: '実績の列', en: 'Actuals' }, 'text', { input: 'fixed' }),
  column('definitionChangedOn', 'record', { ja: '定義を変えた日', en: 'Definition changed' }, 'date', {
    input: 'automatic',
  }),
  column('team', 'record', { ja: '部署', en: 'Team' }, 'text', { optional: true }),
  column('period', 'record', { ja: '目標の期間', en: 'Target period' }, 'choice', {
    choices: PERIODS,
    optional: true,
  }),
];

export function columnOf(field: KpiField): Column {
  return COLUMNS.find((entry) => entry.field === field)!;
}

/** The column a heading of the sheet means, in either language; null for a column of the planner's own. */
export function readHeading(text: string): Column | null {
  const wanted = foldWord(text);
  if (wanted === '') return null;
  const isNamed = ({ heading }: Column): boolean =>
    [heading.ja, heading.en, ...(heading.also ?? [])].some((word) => foldWord(word) === wanted);
  return COLUMNS.find(isNamed) ?? null;
}

/** `KPI定義` heading of a field, for sentences. */
export function headingOf(field: KpiField, language: Language): string {
  return columnOf(field).heading[language];
}
