/**
 * The labelled block a funnel becomes: stage, rate to the next, needed, and the count for the asked confidence;
 * inputs in the input colour.
 */
import type { CellBlock, CellContent, CellLook } from '../../../src/core/book/SheetBlock.ts';
import { type Box, cellName } from '../../../src/core/cells/Box.ts';
import type { Language } from '../../../src/core/errors/messages/index.ts';
import { gap } from '../../../src/core/funnel/gap.ts';
import { reverse } from '../../../src/core/funnel/reverse.ts';
import { safeVolumes } from '../../../src/core/funnel/safe.ts';
import type { FunnelPlan } from '../FunnelPlan.ts';
import { finalFormula, gapFormula, guardedFormula, neededFormula } from './funnelFormulas.ts';
import { amountFormat, countFormat, rateFormat } from './numberFormats.ts';

interface Cell {
  readonly content: CellContent;
  readonly look: CellLook;
  readonly format?: string;
}

const words = {
  ja: {
    title: (goal: string) => `${goal}の目標から逆算`,
    target: '目標',
    secured: '確保済み',
    gap: '不足',
    unitValue: (goal: string) => `${goal}1件あたり`,
    stage: '段階',
    rate: '次への率',
    needed: '必要数',
    safe: (level: string) => `確度${level}`,
    note: (samples: string | null) =>
      `確度の列は、書き出したときの値です。目標や率を変えると – になります。${samples === null ? '率は確かなものとして計算しました。' : `率の元の件数: ${samples}`}`,
  },
  en: {
    title: (goal: string) => `Back-calculated from ${goal}`,
    target: 'Target',
    secured: 'Secured',
    gap: 'Still missing',
    unitValue: (goal: string) => `Value per ${goal}`,
    stage: 'Stage',
    rate: 'Rate to next',
    needed: 'Needed',
    safe: (level: string) => `${level} sure`,
    note: (samples: string | null) =>
      `The last column holds values as of writing and shows – once target or rates change. ${samples === null ? 'The rates count as known.' : `Cases behind the rates: ${samples}`}`,
  },
};

/** A function that lays the block out with its top-left cell at a corner. */
export function layoutFunnel(plan: FunnelPlan, language: Language): (corner: Corner) => CellBlock {
  const volumes = safeCounts(plan);
  return (corner) => layOut(plan, volumes, corner, language);
}

type Corner = Pick<Box, 'row' | 'column'>;

function layOut(plan: FunnelPlan, volumes: SafeCounts | null, corner: Corner, language: Language): CellBlock {
  const word = words[language];
  const rows: Cell[][] = [];
  const rateCell = (row: number) => cellName(row, corner.column + 1);
  const neededCell = (row: number) => cellName(row, corner.column + 2);
  const here = () => corner.row + rows.length;
  const amounts = amountFormat(plan);
  const counts = countFormat(plan);

  const blank: Cell = { content: '', look: 'calc' };
  const { confidence } = plan;
  const add = (label: string, rate: Cell, value: Cell, look: CellLook, safe: Cell = blank) => {
    const row = here();
    rows.push([{ content: label, look }, rate, value, ...(confidence ? [safe] : [])]);
    return neededCell(row);
  };
  const input = (content: number, format: string): Cell => ({ content, look: 'input', format });
  const calc = (content: CellContent, format: string): Cell => ({ content, look: 'calc', format });

  const title: Cell = { content: '', look: 'goal' };
  add(word.title(plan.goalName), title, title, 'goal', title);
  const target = add(word.target, blank, input(plan.target, amounts), 'calc');
  let missing = target;
  if (plan.secured > 0) {
    const secured = add(word.secured, blank, input(plan.secured, amounts), 'calc');
    missing = add(word.gap, blank, calc({ formula: gapFormula(target, secured) }, amounts), 'calc');
  }
  const unitValue =
    plan.unitValue === null
      ? null
      : add(word.unitValue(plan.goalName), blank, input(plan.unitValue, amounts), 'calc');
  const head = (content: string): Cell => ({ content, look: 'head' });
  const level = confidence ? word.safe(percent(confidence.level)) : '';
  add(word.stage, head(word.rate), head(word.needed), 'head', head(level));
  const safe = volumes ? safeFormulas(plan, volumes, here(), rateCell, neededCell) : [];
  plan.stages.forEach(({ name, rate }, i) => {
    const row = here();
    const needed = { formula: neededFormula(neededCell(row + 1), rateCell(row)) };
    const surely = volumes ? calc({ formula: safe[i]! }, counts) : blank;
    add(name, input(rate, rateFormat(rate)), calc(needed, counts), 'calc', surely);
  });
  const goalCell = (formula: string): Cell => ({ content: { formula }, look: 'total', format: counts });
  const goal = goalCell(finalFormula(missing, unitValue));
  const same = goalCell(`=${neededCell(here())}`);
  add(plan.goalName, { content: '', look: 'total' }, goal, 'total', same);
  if (confidence)
    add(
      word.note(confidence.samples === null ? null : confidence.samples.join(' / ')),
      blank,
      blank,
      'muted',
    );
  const each = <T>(pick: (cell: Cell) => T): T[][] => rows.map((row) => row.map(pick));
  return {
    cells: each(({ content }) => content),
    looks: each(({ look }) => look),
    formats: each(({ format }) => format ?? ''),
  };
}

interface SafeCounts {
  readonly goal: number;
  readonly volumes: readonly number[];
}

/** The counts that reach the goal with the asked confidence; takes a moment. */
function safeCounts({ confidence, stages, target, secured, unitValue }: FunnelPlan): SafeCounts | null {
  if (!confidence) return null;
  const rates = stages.map(({ rate }) => rate);
  const goal = reverse(gap(target, secured, null), rates, { unitValue, wholeUnits: true })[rates.length]!;
  return { goal, volumes: safeVolumes(goal, rates, confidence.level, confidence.samples) };
}

/** One formula a stage. */
function safeFormulas(
  { stages }: FunnelPlan,
  { goal, volumes }: SafeCounts,
  firstRow: number,
  rateCell: (row: number) => string,
  neededCell: (row: number) => string,
): string[] {
  const goalCell = [neededCell(firstRow + stages.length), goal] as const;
  const rateCells = stages.map(({ rate }, i) => [rateCell(firstRow + i), rate] as const);
  return stages.map((_, i) => guardedFormula(volumes[i]!, goalCell, rateCells.slice(i)));
}

const percent = (level: number): string => `${Number((level * 100).toPrecision(6))}%`;
