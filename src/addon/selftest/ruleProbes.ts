/** What conditional-format rules keep when they are written, read, written again and moved. */
import { formulaOf } from '../colours/rules.ts';
import { localFormula } from '../sheet/formulaLocale.ts';
import type { Range, Rule, Sheet } from '../sheet/services.ts';
import type { Probes } from './Probe.ts';
import type { RuleProbeId } from './types.ts';

const newRule = (...ranges: Range[]) => SpreadsheetApp.newConditionalFormatRule().setRanges(ranges);

const formulaRule = (formula: string, ...ranges: Range[]): Rule =>
  newRule(...ranges)
    .whenFormulaSatisfied(formula)
    .setBackground('#cdeee6')
    .build();

/** Writes the rules, and reads them back from the sheet. */
function written(sheet: Sheet, ...rules: Rule[]): Rule[] {
  sheet.setConditionalFormatRules(rules);
  SpreadsheetApp.flush();
  return sheet.getConditionalFormatRules();
}

function describeRule(rule: Rule): string {
  const [condition, gradient] = [rule.getBooleanCondition(), rule.getGradientCondition()];
  return String([
    rule.getRanges().map((range) => range.getA1Notation()),
    condition && [condition.getCriteriaType(), condition.getCriteriaValues()],
    condition && [condition.getBackground(), condition.getFontColor(), condition.getBold()],
    gradient && [gradient.getMinColor(), gradient.getMaxColor()],
  ]);
}

export const ruleProbes: Probes<RuleProbeId> = {
  foreignRules(take, sheet) {
    const cells = take(2, 3);
    const read = written(
      sheet,
      newRule(cells).whenTextContains('x').setBold(true).build(),
      newRule(cells).whenNumberGreaterThan(5).setFontColor('#ff0000').build(),
      formulaRule('=$A1=1', cells),
      newRule(cells).setGradientMinpoint('#ffffff').setGradientMaxpoint('#00ff00').build(),
    );
    const [first, second] = [read, written(sheet, ...read)].map((rules) => rules.map(describeRule).join());
    return [read.length, first === second || second];
  },
  /** As the colours write it; then a row is inserted above. */
  ownRule(take, sheet, separator) {
    const cells = take();
    const row = cells.getRow();
    const formula = (at: number) => localFormula(`=AND(N("kpi:m0:ok:higher:0.8:1")=0,$A${at}>0)`, separator);
    const [first] = written(sheet, formulaRule(formula(row), cells, take(1, 2)));
    const [moved] = sheet.insertRowsBefore(row, 1).getConditionalFormatRules();
    return [
      [first, moved].map((rule, at) => formulaOf(rule!) === formula(row + at) || formulaOf(rule!)),
      moved!.getRanges().map((range) => [range.getRow() - row, range.getNumColumns()]),
    ];
  },
  brokenRule: (take, sheet) => written(sheet, formulaRule('=1+(', take())).map(formulaOf),
};
