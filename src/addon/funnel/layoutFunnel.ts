/**
 * The labelled block a funnel becomes: stage, rate to the next, needed, and the count for the asked confidence;
 * inputs in the input colour.
 */
import type { Language } from '../../core/errors/messages/index.ts';
import { gap } from '../../core/funnel/gap.ts';
import { reverse } from '../../core/funnel/reverse.ts';
import { safeVolumes } from '../../core/funnel/safe.ts';
import type { FunnelPlan } from '../server/types.ts';
import { type Box, cellName } from '../sheet/Box.ts';
import { localFormula } from '../sheet/formulaLocale.ts';
import { plainText } from '../sheet/plainText.ts';
import type { CellState, Content } from '../undo/Change.ts';
import { finalFormula, gapFormula, guardedFormula, neededFormula } from './funnelFormulas.ts';
import { amountFormat, countFormat, rateFormat } from './numberFormats.ts';
import { type CellStyle, cellStyles } from './styles.ts';

interface Cell {
  readonly content: Content;
  readonly style: CellStyle;
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

export const funnelColumns = ({ confidence }: FunnelPlan): number => (confidence ? 4 : 3);

/** Rows: title, target, what the plan has of secured, gap and unit value, headings, stages, goal, note. */
export function funnelRows({ stages, secured, unitValue, confidence }: FunnelPlan): number {
  return 4 + (secured > 0 ? 2 : 0) + (unitValue === null ? 0 : 1) + stages.length + (confidence ? 1 : 0);
}

/** Contents and formats of the block with its top-left cell at `corner`. */
export function layoutFunnel(
  plan: FunnelPlan,
  corner: Pick<Box, 'row' | 'column'>,
  language: Language,
  separator: ',' | ';',
): CellState {
  const word = words[language];
  const rows: Cell[][] = [];
  const rateCell = (row: number) => cellName(row, corner.column + 1);
  const neededCell = (row: number) => cellName(row, corner.column + 2);
  const here = () => corner.row + rows.length;
  const formula = (text: string) => localFormula(text, separator);
  const amounts = amountFormat(plan);
  const counts = countFormat(plan);

  const blank: Cell = { content: '', style: 'calc' };
  const { confidence } = plan;
  const add = (label: string, rate: Cell, value: Cell, style: CellStyle, safe: Cell = blank) => {
    const row = here();
    rows.push([{ content: plainText(label), style }, rate, value, ...(confidence ? [safe] : [])]);
    return neededCell(row);
  };
  const input = (content: number, format: string): Cell => ({ content, style: 'input', format });
  const calc = (content: string, format: string): Cell => ({ content, style: 'calc', format });

  const title: Cell = { content: '', style: 'title' };
  add(word.title(plan.goalName), title, title, 'title', title);
  const target = add(word.target, blank, input(plan.target, amounts), 'calc');
  let missing = target;
  if (plan.secured > 0) {
    const secured = add(word.secured, blank, input(plan.secured, amounts), 'calc');
    missing = add(word.gap, blank, calc(formula(gapFormula(target, secured)), amounts), 'calc');
  }
  const unitValue =
    plan.unitValue === null
      ? null
      : add(word.unitValue(plan.goalName), blank, input(plan.unitValue, amounts), 'calc');
  const head = (content: string): Cell => ({ content, style: 'head' });
  const level = confidence ? word.safe(percent(confidence.level)) : '';
  add(word.stage, head(word.rate), head(word.needed), 'head', head(level));
  const safe = safeFormulas(plan, here(), rateCell, neededCell);
  plan.stages.forEach(({ name, rate }, i) => {
    const row = here();
    const needed = formula(neededFormula(neededCell(row + 1), rateCell(row)));
    const surely = calc(formula(safe[i] ?? ''), counts);
    add(name, input(rate, rateFormat(rate)), calc(needed, counts), 'calc', surely);
  });
  const goal = formula(finalFormula(missing, unitValue));
  const goalCell = (content: string): Cell => ({ content, style: 'goal', format: counts });
  const same = `=${neededCell(here())}`;
  add(plan.goalName, { content: '', style: 'goal' }, goalCell(goal), 'goal', goalCell(same));
  if (confidence)
    add(word.note(confidence.samples === null ? null : confidence.samples.join(' / ')), blank, blank, 'note');
  return toState(rows);
}

/** One formula a stage: the count that reaches the goal with the asked confidence. */
function safeFormulas(
  plan: FunnelPlan,
  firstRow: number,
  rateCell: (row: number) => string,
  neededCell: (row: number) => string,
): string[] {
  if (!plan.confidence) return [];
  const { level, samples } = plan.confidence;
  const rates = plan.stages.map(({ rate }) => rate);
  const goal = reverse(gap(plan.target, plan.secured, null), rates, {
    unitValue: plan.unitValue,
    wholeUnits: true,
  })[rates.length]!;
  const goalCell = [neededCell(firstRow + rates.length), goal] as const;
  const rateCells = rates.map((rate, i) => [rateCell(firstRow + i), rate] as const);
  const volumes = safeVolumes(goal, rates, level, samples);
  return rates.map((_, i) => guardedFormula(volumes[i]!, goalCell, rateCells.slice(i)));
}

const percent = (level: number): string => `${Number((level * 100).toPrecision(6))}%`;

function toState(rows: readonly (readonly Cell[])[]): CellState {
  const each = <T>(pick: (cell: Cell) => T): T[][] => rows.map((row) => row.map(pick));
  return {
    contents: each((cell) => cell.content),
    formats: {
      numberFormats: each((cell) => cell.format ?? 'General'),
      backgrounds: each((cell) => cellStyles[cell.style].fill),
      fontColors: each((cell) => cellStyles[cell.style].ink),
      fontWeights: each((cell) => cellStyles[cell.style].weight),
    },
  };
}
