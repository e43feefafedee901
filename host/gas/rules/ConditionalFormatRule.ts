/** A conditional-format rule as a script holds it, detached from the sheet. */
import type { EnumValue } from '../enums.ts';
import { GasObject } from '../GasObject.ts';
import type { HostState } from '../HostState.ts';
import type { Range } from '../range/Range.ts';
import { ConditionalFormatRuleBuilder } from './ConditionalFormatRuleBuilder.ts';

export interface RuleStyle {
  background: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  strikethrough: boolean | null;
  underline: boolean | null;
}

export interface GradientPoint {
  color: string;
  type: EnumValue;
  value: string;
}

export interface RuleParts {
  ranges: Range[];
  condition: { criteria: EnumValue; values: unknown[] } | null;
  gradient: { min: GradientPoint; mid: GradientPoint | null; max: GradientPoint } | null;
  style: RuleStyle;
}

export class ConditionalFormatRule extends GasObject {
  readonly className = 'ConditionalFormatRule';
  readonly parts: RuleParts;

  constructor(host: HostState, parts: RuleParts) {
    super(host);
    this.parts = parts;
  }

  getRanges(): Range[] {
    return [...this.parts.ranges];
  }
  getBooleanCondition(): BooleanCondition | null {
    return this.parts.condition && new BooleanCondition(this.host, this.parts);
  }
  getGradientCondition(): GradientCondition | null {
    return this.parts.gradient && new GradientCondition(this.host, this.parts.gradient);
  }
  copy(): ConditionalFormatRuleBuilder {
    const { ranges, style } = this.parts;
    return new ConditionalFormatRuleBuilder(this.host, {
      ...this.parts,
      ranges: [...ranges],
      style: { ...style },
    });
  }
}

export class BooleanCondition extends GasObject {
  readonly className = 'BooleanCondition';
  readonly parts: RuleParts;

  constructor(host: HostState, parts: RuleParts) {
    super(host);
    this.parts = parts;
  }
  getCriteriaType(): EnumValue {
    return this.parts.condition!.criteria;
  }
  getCriteriaValues(): unknown[] {
    return [...this.parts.condition!.values];
  }
  getBackground(): string | null {
    return this.parts.style.background;
  }
  getFontColor(): string | null {
    return this.parts.style.fontColor;
  }
  getBold(): boolean | null {
    return this.parts.style.bold;
  }
  getItalic(): boolean | null {
    return this.parts.style.italic;
  }
  getStrikethrough(): boolean | null {
    return this.parts.style.strikethrough;
  }
  getUnderline(): boolean | null {
    return this.parts.style.underline;
  }
}

export class GradientCondition extends GasObject {
  readonly className = 'GradientCondition';
  readonly gradient: NonNullable<RuleParts['gradient']>;

  constructor(host: HostState, gradient: NonNullable<RuleParts['gradient']>) {
    super(host);
    this.gradient = gradient;
  }
  getMinColor(): string {
    return this.gradient.min.color;
  }
  getMinType(): EnumValue {
    return this.gradient.min.type;
  }
  getMinValue(): string {
    return this.gradient.min.value;
  }
  getMidColor(): string {
    return this.gradient.mid?.color ?? '';
  }
  getMidType(): EnumValue | null {
    return this.gradient.mid?.type ?? null;
  }
  getMidValue(): string {
    return this.gradient.mid?.value ?? '';
  }
  getMaxColor(): string {
    return this.gradient.max.color;
  }
  getMaxType(): EnumValue {
    return this.gradient.max.type;
  }
  getMaxValue(): string {
    return this.gradient.max.value;
  }
}
