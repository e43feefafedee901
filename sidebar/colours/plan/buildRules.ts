/** The native rules for a table: one a colour over a whole line of cells. */

import type { StoredRule } from '../../../src/addon/undo/Change.ts';
import { type Box, cellName } from '../../../src/core/cells/Box.ts';
import { localFormula, type Separator } from '../../../src/core/cells/localFormula.ts';
import { type Marker, markerTerm } from '../../../src/core/colours/Marker.ts';
import { marks, type Verdict } from '../../../src/core/colours/marks.ts';
import { toCutoff } from '../../../src/core/judge/Cutoff.ts';
import { nativeVerdictFormula } from '../../../src/core/judge/nativeVerdict.ts';
import type { Judgement } from '../../../src/core/judge/verdict.ts';
import { type Area, isSharedTarget, type Thresholds } from './Area.ts';
import { numberText } from './numberText.ts';

export interface RulePlan extends Thresholds {
  readonly id: string;
  readonly areas: readonly Area[];
  /** The three cells of the legend; null: none. */
  readonly legend: readonly Box[] | null;
  readonly separator: Separator;
}

const judged: readonly Judgement[] = ['ok', 'warn', 'bad'];
const written: readonly Verdict[] = ['ok', 'warn', 'bad', 'none'];

/**
 * One rule a colour and area, never one for several ranges: a formula stands for the top-left cell of its range, and
 * with several ranges it is not certain which one Sheets counts from.
 */
export function buildRules(plan: RulePlan): StoredRule[] {
  return [...plan.areas.flatMap((area) => areaRules(plan, area)), ...legendRules(plan)];
}

function areaRules(plan: RulePlan, area: Area): StoredRule[] {
  const fixedTarget = typeof area.target === 'number' ? area.target : null;
  const cells = judged.map((verdict) =>
    rule(plan, { verdict, part: 'cell', fixedTarget }, cellCondition(plan, area, verdict), area.actual),
  );
  const { status, orientation } = area;
  if (!status) return cells;
  const cell = cellName(status.row, status.column, orientation === 'columns' ? 'column' : 'row');
  const words = written.map((verdict) =>
    rule(plan, { verdict, part: 'word', fixedTarget: null }, beginsWithMark(cell, verdict), status),
  );
  return [...cells, ...words];
}

function legendRules(plan: RulePlan): StoredRule[] {
  const { legend } = plan;
  if (!legend) return [];
  return judged.map((verdict, index) => {
    const box = legend[index]!;
    const condition = beginsWithMark(cellName(box.row, box.column, 'both'), verdict);
    return rule(plan, { verdict, part: 'key', fixedTarget: null }, condition, box);
  });
}

const beginsWithMark = (cell: string, verdict: Verdict): string => `LEFT(${cell},1)="${marks[verdict]}"`;

function rule(
  { id, direction, yellow, green, separator }: RulePlan,
  marker: Pick<Marker, 'verdict' | 'part' | 'fixedTarget'>,
  condition: string,
  box: Box,
): StoredRule {
  const term = markerTerm({ ...marker, id, direction, yellow, green });
  return { formula: localFormula(`=AND(${term},${condition})`, separator), boxes: [box] };
}

function cellCondition({ direction, yellow, green }: Thresholds, area: Area, verdict: Judgement): string {
  const { actual, target, orientation } = area;
  const pinned = orientation === 'columns' ? 'column' : 'row';
  const targetText =
    typeof target === 'number'
      ? numberText(target)
      : cellName(target.row, target.column, isSharedTarget(area) ? 'both' : pinned);
  return nativeVerdictFormula(verdict, cellName(actual.row, actual.column, pinned), targetText, direction, {
    yellow: toCutoff(yellow),
    green: toCutoff(green),
  });
}
