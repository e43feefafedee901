/** The labelled block a funnel becomes: three columns (stage, rate to the next, needed), inputs in the input colour. */
import type { Language } from '../../core/errors/messages/index.ts';
import type { FunnelPlan } from '../server/types.ts';
import { type Box, cellName } from '../sheet/Box.ts';
import { localFormula } from '../sheet/formulaLocale.ts';
import { plainText } from '../sheet/plainText.ts';
import type { CellState, Content } from '../undo/Change.ts';
import { finalFormula, gapFormula, neededFormula } from './funnelFormulas.ts';
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
  },
};

export const funnelColumns = 3;

/** Rows: title, target, what the plan has of secured, gap and unit value, headings, stages, goal. */
export function funnelRows({ stages, secured, unitValue }: FunnelPlan): number {
  return 4 + (secured > 0 ? 2 : 0) + (unitValue === null ? 0 : 1) + stages.length;
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

  const add = (label: string, rate: Cell, value: Cell, style: CellStyle) => {
    const row = here();
    rows.push([{ content: plainText(label), style }, rate, value]);
    return neededCell(row);
  };
  const blank: Cell = { content: '', style: 'calc' };
  const input = (content: number, format: string): Cell => ({ content, style: 'input', format });
  const calc = (content: string, format: string): Cell => ({ content, style: 'calc', format });

  add(word.title(plan.goalName), { content: '', style: 'title' }, { content: '', style: 'title' }, 'title');
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
  add(word.stage, { content: word.rate, style: 'head' }, { content: word.needed, style: 'head' }, 'head');
  for (const { name, rate } of plan.stages) {
    const row = here();
    const needed = formula(neededFormula(neededCell(row + 1), rateCell(row)));
    add(name, input(rate, rateFormat(rate)), calc(needed, counts), 'calc');
  }
  const goal = formula(finalFormula(missing, unitValue));
  add(
    plan.goalName,
    { content: '', style: 'goal' },
    { content: goal, style: 'goal', format: counts },
    'goal',
  );
  return toState(rows);
}

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
