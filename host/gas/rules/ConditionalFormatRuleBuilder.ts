/** Builds conditional-format rules; nothing reaches the sheet before setConditionalFormatRules. */
import { toColor } from '../colors.ts';
import { BooleanCriteria as Criteria, type EnumValue, InterpolationType } from '../enums.ts';
import { GasObject } from '../GasObject.ts';
import type { HostState } from '../HostState.ts';
import type { Range } from '../range/Range.ts';
import { ServiceError } from '../ServiceError.ts';
import { ConditionalFormatRule, type RuleParts } from './ConditionalFormatRule.ts';

const plain = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};

export class ConditionalFormatRuleBuilder extends GasObject {
  readonly className = 'ConditionalFormatRuleBuilder';
  readonly parts: RuleParts;

  constructor(host: HostState, parts?: RuleParts) {
    super(host);
    this.parts = parts ?? { ranges: [], condition: null, gradient: null, style: { ...plain } };
  }

  whenFormulaSatisfied(formula: string): this {
    return when(this, Criteria.CUSTOM_FORMULA, formula.startsWith('=') ? formula : `=${formula}`);
  }
  whenCellEmpty(): this {
    return when(this, Criteria.CELL_EMPTY);
  }
  whenCellNotEmpty(): this {
    return when(this, Criteria.CELL_NOT_EMPTY);
  }
  whenNumberBetween(start: number, end: number): this {
    return when(this, Criteria.NUMBER_BETWEEN, start, end);
  }
  whenNumberNotBetween(start: number, end: number): this {
    return when(this, Criteria.NUMBER_NOT_BETWEEN, start, end);
  }
  whenNumberEqualTo(number: number): this {
    return when(this, Criteria.NUMBER_EQUAL_TO, number);
  }
  whenNumberNotEqualTo(number: number): this {
    return when(this, Criteria.NUMBER_NOT_EQUAL_TO, number);
  }
  whenNumberGreaterThan(number: number): this {
    return when(this, Criteria.NUMBER_GREATER_THAN, number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): this {
    return when(this, Criteria.NUMBER_GREATER_THAN_OR_EQUAL_TO, number);
  }
  whenNumberLessThan(number: number): this {
    return when(this, Criteria.NUMBER_LESS_THAN, number);
  }
  whenNumberLessThanOrEqualTo(number: number): this {
    return when(this, Criteria.NUMBER_LESS_THAN_OR_EQUAL_TO, number);
  }
  whenTextContains(text: string): this {
    return when(this, Criteria.TEXT_CONTAINS, text);
  }
  whenTextDoesNotContain(text: string): this {
    return when(this, Criteria.TEXT_DOES_NOT_CONTAIN, text);
  }
  whenTextEqualTo(text: string): this {
    return when(this, Criteria.TEXT_EQUAL_TO, text);
  }
  whenTextStartsWith(text: string): this {
    return when(this, Criteria.TEXT_STARTS_WITH, text);
  }
  whenTextEndsWith(text: string): this {
    return when(this, Criteria.TEXT_ENDS_WITH, text);
  }
  withCriteria(criteria: EnumValue, values: unknown[]): this {
    return when(this, criteria, ...values);
  }

  setBackground(color: string | null): this {
    this.parts.style.background = toColor(color) ?? null;
    return this;
  }
  setFontColor(color: string | null): this {
    this.parts.style.fontColor = toColor(color) ?? null;
    return this;
  }
  setBold(isBold: boolean | null): this {
    this.parts.style.bold = isBold;
    return this;
  }
  setItalic(isItalic: boolean | null): this {
    this.parts.style.italic = isItalic;
    return this;
  }
  setStrikethrough(isStruck: boolean | null): this {
    this.parts.style.strikethrough = isStruck;
    return this;
  }
  setUnderline(isUnderlined: boolean | null): this {
    this.parts.style.underline = isUnderlined;
    return this;
  }

  setGradientMinpoint(color: string): this {
    return this.setGradientMinpointWithValue(color, InterpolationType.MIN, '');
  }
  setGradientMinpointWithValue(color: string, type: EnumValue, value: string): this {
    gradientOf(this).min = { color: toColor(color)!, type, value: String(value) };
    return this;
  }
  setGradientMidpointWithValue(color: string, type: EnumValue, value: string): this {
    gradientOf(this).mid = { color: toColor(color)!, type, value: String(value) };
    return this;
  }
  setGradientMaxpoint(color: string): this {
    return this.setGradientMaxpointWithValue(color, InterpolationType.MAX, '');
  }
  setGradientMaxpointWithValue(color: string, type: EnumValue, value: string): this {
    gradientOf(this).max = { color: toColor(color)!, type, value: String(value) };
    return this;
  }

  setRanges(ranges: Range[]): this {
    this.parts.ranges = [...ranges];
    return this;
  }
  getRanges(): Range[] {
    return [...this.parts.ranges];
  }

  build(): ConditionalFormatRule {
    const { ranges, condition, gradient, style } = this.parts;
    if (!condition && !gradient)
      throw new ServiceError('Please select a condition for the conditional format rule.');
    if (ranges.length === 0) throw new ServiceError('Please select at least one range to apply the rule to.');
    return new ConditionalFormatRule(this.host, { ranges, condition, gradient, style: { ...style } });
  }
}

function when<B extends ConditionalFormatRuleBuilder>(
  builder: B,
  criteria: EnumValue,
  ...values: unknown[]
): B {
  builder.parts.condition = { criteria, values };
  builder.parts.gradient = null;
  return builder;
}

function gradientOf({ parts }: ConditionalFormatRuleBuilder): NonNullable<RuleParts['gradient']> {
  parts.condition = null;
  parts.gradient ??= {
    min: { color: '#ffffff', type: InterpolationType.MIN, value: '' },
    mid: null,
    max: { color: '#000000', type: InterpolationType.MAX, value: '' },
  };
  return parts.gradient;
}
