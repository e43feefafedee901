/** What conditional-format rules keep when they are written, read, written again and moved. */
import { markerTerm } from '../../core/colours/Marker.ts';
import { formulaOf } from '../colours/rules.ts';
import { localFormula } from '../sheet/formulaLocale.ts';
import type { Range, Rule } from '../sheet/services.ts';
import type { Bench, Probes } from './Probe.ts';

const term = markerTerm({
  id: 'm0',
  verdict: 'ok',
  part: 'cell',
  direction: 'higher',
  yellow: 0.8,
  green: 1,
  fixedTarget: null,
});

const formulaRule = (formula: string, ranges: Range[]): Rule =>
  SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground('#cdeee6')
    .setFontColor('#00473a')
    .setRanges(ranges)
    .build();

function describeRule(rule: Rule): string {
  const condition = rule.getBooleanCondition();
  const ranges = rule.getRanges().map((range) => range.getA1Notation());
  if (!condition) {
    const gradient = rule.getGradientCondition()!;
    return `${ranges} gradient ${gradient.getMinColor()} ${gradient.getMaxColor()}`;
  }
  const [type, values] = [condition.getCriteriaType(), condition.getCriteriaValues()];
  return [
    ranges,
    type,
    values,
    condition.getBackground(),
    condition.getFontColor(),
    condition.getBold(),
  ].join(' ');
}

const condition = ({ separator }: Bench, cells: Range): string =>
  localFormula(`=AND(${term},$A${cells.getRow()}>0)`, separator);

/** Writes the rules, and reads them back from the sheet. */
function written({ sheet }: Bench, rules: Rule[]): Rule[] {
  sheet.setConditionalFormatRules(rules);
  SpreadsheetApp.flush();
  return sheet.getConditionalFormatRules();
}

export const ruleProbes = {
  foreignRules(bench) {
    const ranges = [bench.take(2, 3)];
    const builder = () => SpreadsheetApp.newConditionalFormatRule().setRanges(ranges);
    const first = written(bench, [
      builder().whenTextContains('x').setBold(true).build(),
      builder().whenNumberGreaterThan(5).setBackground('#ff0000').build(),
      formulaRule(`=$A${ranges[0]!.getRow()}=1`, ranges),
      builder().setGradientMinpoint('#ffffff').setGradientMaxpoint('#00ff00').build(),
    ]);
    const second = written(bench, [...first, formulaRule(`=${term}`, ranges)]);
    const [before, after] = [first, second.slice(0, 4)].map((rules) => rules.map(describeRule));
    return before!.join() === after!.join() ? `${before!.length} unchanged` : `${before} / ${after}`;
  },
  markerInRule(bench) {
    const cell = bench.take();
    const formula = condition(bench, cell);
    const [rule] = written(bench, [formulaRule(formula, [cell])]);
    const seen = formulaOf(rule!);
    return seen === formula ? 'same' : seen;
  },
  ruleMoves(bench) {
    const { sheet } = bench;
    const cells = bench.take(2);
    const row = cells.getRow();
    written(bench, [formulaRule(condition(bench, cells), [cells])]);
    sheet.insertRowsBefore(row, 1);
    const [rule] = sheet.getConditionalFormatRules();
    const reference = /\$A(\d+)/.exec(formulaOf(rule!) || '');
    const moved = rule!.getRanges()[0]!.getRow() - row;
    return `range ${moved}, formula ${reference ? Number(reference[1]) - row : 'lost'}`;
  },
  twoRanges(bench) {
    const row = bench.take(2).getRow();
    const ranges = [bench.sheet.getRange(row, 1), bench.sheet.getRange(row, 3, 2, 1)];
    const [rule] = written(bench, [formulaRule(`=$A${row}=1`, ranges)]);
    return rule!
      .getRanges()
      .map((range) => `${range.getA1Notation().charAt(0)}:${range.getNumRows()}`)
      .join(' ');
  },
} satisfies Probes;
