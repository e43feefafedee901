/** Conditional-format rules to and from the engine, and their replacement as a whole. */
import { CompiledFormula, type ConditionalFormat } from '@odoo/o-spreadsheet';
import type { EngineCommand } from '../../engine/EngineCommand.ts';
import { canonicalFormula, localFormula } from '../../engine/localFormula.ts';
import { sharedConditions, translation } from '../conditions.ts';
import { BooleanCriteria as Criteria, type EnumValue, InterpolationType as Point } from '../enums.ts';
import type { HostState } from '../HostState.ts';
import type { Range } from '../range/Range.ts';
import { ServiceError } from '../ServiceError.ts';
import { ConditionalFormatRule, type GradientPoint, type RuleStyle } from './ConditionalFormatRule.ts';

const { toEngine: operators, fromEngine: criteriaByOperator } = translation(Criteria, {
  ...sharedConditions,
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
});
const thresholds = new Map<EnumValue, string>([
  [Point.MIN, 'value'],
  [Point.MAX, 'value'],
  [Point.NUMBER, 'number'],
  [Point.PERCENT, 'percentage'],
  [Point.PERCENTILE, 'percentile'],
]);

/** Replaces every rule of the sheet, or none of them if one cannot be set. */
export function replaceRules(host: HostState, sheetId: string, rules: ConditionalFormatRule[]): void {
  const { getters, model } = host.workbook;
  const additions = rules.map((rule) => addition(host, sheetId, rule));
  for (const command of additions) {
    const check = model.canDispatch as unknown as (
      type: string,
      payload: object,
    ) => { isSuccessful: boolean };
    if (!check(command.type, command).isSuccessful)
      throw new ServiceError('The conditional format rule has an invalid condition.');
  }
  const removals = getters
    .getConditionalFormats(sheetId)
    .map(({ id }) => ({ type: 'REMOVE_CONDITIONAL_FORMAT', sheetId, id }));
  host.write(
    sheetId,
    rules.flatMap(({ parts }) => parts.ranges.map(({ zone }) => zone)),
    [...removals, ...additions],
  );
}

function addition(host: HostState, sheetId: string, rule: ConditionalFormatRule): EngineCommand {
  const { ranges, condition, gradient, style } = rule.parts;
  if (ranges.some((range) => range.sheetId !== sheetId)) throw otherSheet();
  const locale = host.workbook.getters.getLocale();
  const values = (condition?.values ?? []).map((value) => asParsed(canonicalFormula(String(value), locale)));
  for (const value of values) expectSameSheet(host, sheetId, value);
  const engineRule = condition
    ? {
        type: 'CellIsRule',
        operator: operators.get(condition.criteria),
        values,
        style: toEngineStyle(style),
      }
    : {
        type: 'ColorScaleRule',
        minimum: threshold(gradient!.min),
        maximum: threshold(gradient!.max),
        ...(gradient!.mid ? { midpoint: threshold(gradient!.mid) } : {}),
      };
  const data = ranges.map(({ zone }) => host.workbook.rangeData(sheetId, zone));
  const cf = { id: host.workbook.newId(), rule: engineRule };
  return { type: 'ADD_CONDITIONAL_FORMAT', sheetId, ranges: data, cf };
}

const broken = /^=AND\(FALSE,"not a formula: ([^"]*)"=""\)$/;

/** Sheets takes a formula that does not parse without a word, and it never applies; the engine refuses it. */
const asParsed = (value: string): string =>
  value.startsWith('=') && CompiledFormula.IsBadExpression(value)
    ? `=AND(FALSE,"not a formula: ${encodeURIComponent(value)}"="")`
    : value;

function asWritten(value: string): string {
  const [, encoded] = broken.exec(value) ?? [];
  return encoded === undefined ? value : decodeURIComponent(encoded);
}

/** Sheets refuses a rule that reads another sheet, also through a named range. */
function expectSameSheet(host: HostState, sheetId: string, value: unknown): void {
  if (typeof value !== 'string' || !value.startsWith('=')) return;
  const { getters } = host.workbook;
  const formula = CompiledFormula.Compile(value, sheetId, getters);
  const named = formula.getNamedRangesInFormula(getters).map(({ range }) => range);
  if (
    [...formula.rangeDependencies, ...named].some(
      (range) => range.sheetId !== sheetId || range.invalidSheetName,
    )
  )
    throw otherSheet();
}

function otherSheet(): ServiceError {
  return new ServiceError('Conditional format rule cannot reference a different sheet.');
}

function toEngineStyle(style: RuleStyle): Record<string, unknown> {
  const { background, fontColor, bold, italic, strikethrough, underline } = style;
  const engine = { fillColor: background, textColor: fontColor, bold, italic, strikethrough, underline };
  return Object.fromEntries(Object.entries(engine).filter(([, value]) => value !== null));
}

function threshold({ color, type, value }: GradientPoint): object {
  const kind = thresholds.get(type)!;
  const point = { type: kind, color: Number.parseInt(color.slice(1), 16) };
  return kind === 'value' ? point : { ...point, value };
}

export function readRules(host: HostState, sheetId: string): ConditionalFormatRule[] {
  return host.workbook.getters
    .getConditionalFormats(sheetId)
    .map((format) => fromEngine(host, sheetId, format))
    .filter((rule): rule is ConditionalFormatRule => rule !== null);
}

function fromEngine(host: HostState, sheetId: string, { rule, ranges: xcs }: ConditionalFormat) {
  const ranges = xcs.map((xc) => {
    const { left, top, right, bottom } = host.workbook.getters.getRangeFromSheetXC(sheetId, xc).zone;
    return host.make.range(sheetId, { left, top, right, bottom }) as Range;
  });
  const none = {
    background: null,
    fontColor: null,
    bold: null,
    italic: null,
    strikethrough: null,
    underline: null,
  };
  if (rule.type === 'ColorScaleRule') {
    const { minimum, midpoint, maximum } = rule;
    const mid = midpoint ? fromThreshold(midpoint, Point.NUMBER) : null;
    const gradient = { min: fromThreshold(minimum, Point.MIN), mid, max: fromThreshold(maximum, Point.MAX) };
    return new ConditionalFormatRule(host, { ranges, condition: null, gradient, style: none });
  }
  if (rule.type !== 'CellIsRule') return null;
  const criteria = criteriaByOperator.get(rule.operator);
  if (!criteria) return null;
  const { fillColor, textColor, bold, italic, strikethrough, underline } = rule.style;
  const isNumeric = criteria.name().startsWith('NUMBER');
  const locale = host.workbook.getters.getLocale();
  const values = rule.values.map((value) => {
    if (value.startsWith('=')) return localFormula(asWritten(value), locale);
    return isNumeric ? Number(value) : value;
  });
  const shared = { bold: bold ?? null, italic: italic ?? null, strikethrough: strikethrough ?? null };
  const style = {
    background: fillColor ?? null,
    fontColor: textColor ?? null,
    underline: underline ?? null,
    ...shared,
  };
  return new ConditionalFormatRule(host, { ranges, condition: { criteria, values }, gradient: null, style });
}

function fromThreshold(
  { color, type, value = '' }: { color: number; type: string; value?: string },
  end: EnumValue,
) {
  const known = [...thresholds].find(([, kind]) => kind === type && kind !== 'value')?.[0];
  return { color: `#${color.toString(16).padStart(6, '0')}`, type: known ?? end, value };
}
