import type { Direction } from '../../src/core/judge/Direction.ts';
import { usualCutoffs } from '../../src/core/judge/usualCutoffs.ts';
import type { AppliedColours } from './plan/ColourSpec.ts';
import type { ColourTarget } from './recognition/ColourTarget.ts';

/** What stands in the fields of the しきい値 panel, as typed. */
export interface ColourDraft {
  /** Index into the lines of the target; `''`: not chosen yet. */
  readonly actual: LineChoice;
  /** The same, or one value for all cells. */
  readonly target: LineChoice | 'fixed';
  readonly fixedTarget: string;
  readonly direction: Direction;
  /** In percent, as the fields say. */
  readonly green: string;
  readonly yellow: string;
  readonly statusWords: boolean;
  readonly legend: boolean;
}

export type LineChoice = '' | `${number}`;

const choice = (index: number | null): LineChoice => (index === null ? '' : `${index}`);

/** The selection as the server understood it; existing colours of ours are taken over as they are. */
export function draftFor(target: ColourTarget): ColourDraft {
  const { applied, statusLine } = target;
  if (applied) return draftOf(applied, target);
  return {
    actual: choice(target.actual),
    target: target.target === null ? (target.lines.length > 1 ? '' : 'fixed') : choice(target.target),
    fixedTarget: '',
    direction: target.direction,
    ...usualCutoffTexts(target.direction),
    statusWords: statusLine !== null,
    legend: false,
  };
}

/** The other direction; cut-offs the planner left as they were follow it. */
export function withDirection(draft: ColourDraft, direction: Direction): ColourDraft {
  const { green, yellow } = usualCutoffTexts(draft.direction);
  const isUsual = draft.green === green && draft.yellow === yellow;
  return { ...draft, direction, ...(isUsual ? usualCutoffTexts(direction) : {}) };
}

function usualCutoffTexts(direction: Direction): Pick<ColourDraft, 'green' | 'yellow'> {
  const { green, yellow } = usualCutoffs[direction];
  return { green: percentText(green), yellow: percentText(yellow) };
}

function draftOf({ spec }: AppliedColours, { lines, actual }: ColourTarget): ColourDraft {
  const area = spec.areas[0];
  const indexOf = (address: string) => {
    const index = lines.findIndex((line) => line.address === address);
    return index < 0 ? null : index;
  };
  const fixed = typeof area?.target === 'number' ? area.target : null;
  const isPercent = lines[actual ?? 0]?.isPercent ?? false;
  return {
    actual: choice(area ? (indexOf(area.actual) ?? actual) : actual),
    target: fixed !== null ? 'fixed' : choice(indexOf(String(area?.target))),
    fixedTarget: fixed === null ? '' : isPercent ? percentText(fixed) : String(fixed),
    direction: spec.direction,
    green: percentText(spec.green),
    yellow: percentText(spec.yellow),
    statusWords: spec.statusWords,
    legend: spec.legend,
  };
}

/** 0.975 → 97.5, without the digits binary adds. */
const percentText = (fraction: number) => String(Number((fraction * 100).toPrecision(12)));
