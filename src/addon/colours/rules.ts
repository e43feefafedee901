/** Finding our conditional-format rules among the planner's, and replacing them without touching another. */

import { parseBox } from '../../core/cells/Box.ts';
import { type Marker, readMarker } from '../../core/colours/Marker.ts';
import { boxRange } from '../sheet/boxRange.ts';
import type { Rule, Sheet } from '../sheet/services.ts';
import type { RuleChange, StoredRule } from '../undo/Change.ts';
import { cellStyles, wordInks } from './palette.ts';

export interface OurRule extends StoredRule {
  readonly marker: Marker;
  /** Place among all rules of the sheet. */
  readonly position: number;
}

/** Ours, in the order they stand. */
export function findOurRules(all: readonly Rule[]): OurRule[] {
  const found: OurRule[] = [];
  all.forEach((rule, position) => {
    const marker = markerOf(rule);
    if (!marker) return;
    const boxes = rule.getRanges().map((range) => parseBox(range.getA1Notation(), wholeSheet)!);
    found.push({ marker, position, boxes, formula: formulaOf(rule)! });
  });
  return found;
}

export const stored = ({ formula, boxes }: StoredRule): StoredRule => ({ formula, boxes });

/** Only a whole-column name needs a grid; a planner may have widened our rule to one. */
const wholeSheet = { rows: 1_000_000, columns: 18_278 };

export function formulaOf(rule: Rule): string | null {
  const condition = rule.getBooleanCondition();
  const value: unknown = condition ? condition.getCriteriaValues()[0] : null;
  return typeof value === 'string' ? value : null;
}

function markerOf(rule: Rule): Marker | null {
  const formula = formulaOf(rule);
  return formula === null ? null : readMarker(formula);
}

/** Sheets only replaces all rules at once: the others are handed back as they came, in their order. */
export function writeRules(sheet: Sheet, present: readonly Rule[], change: RuleChange): void {
  const others = present.filter((rule) => {
    const marker = markerOf(rule);
    return !marker || marker.id !== change.id;
  });
  const ours = change.after.map((rule) => buildRule(sheet, rule));
  others.splice(change.position, 0, ...ours);
  sheet.setConditionalFormatRules(others);
}

function buildRule(sheet: Sheet, { formula, boxes }: StoredRule): Rule {
  const { part, verdict } = readMarker(formula)!;
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setRanges(boxes.map((box) => boxRange(sheet, box)));
  if (part === 'word' || verdict === 'none') return builder.setFontColor(wordInks[verdict]).build();
  const { fill, ink, bold } = cellStyles[verdict];
  const filled = builder.setBackground(fill).setFontColor(ink);
  return (bold ? filled.setBold(true) : filled).build();
}
