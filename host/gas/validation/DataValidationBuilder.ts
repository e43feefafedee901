/** Builds validation rules; nothing reaches the sheet before setDataValidation. */
import { DataValidationCriteria as Criteria, type EnumValue } from '../enums.ts';
import { GasObject } from '../GasObject.ts';
import type { HostState } from '../HostState.ts';
import { ServiceError } from '../ServiceError.ts';
import { DataValidation, type ValidationParts } from './DataValidation.ts';

export class DataValidationBuilder extends GasObject {
  readonly className = 'DataValidationBuilder';
  readonly parts: Partial<ValidationParts>;

  constructor(host: HostState, parts: Partial<ValidationParts> = {}) {
    super(host);
    this.parts = parts;
  }

  requireCheckbox(...values: unknown[]): this {
    return criteria(this, Criteria.CHECKBOX, values);
  }
  requireValueInList(values: unknown[], showDropdown = true): this {
    return criteria(this, Criteria.VALUE_IN_LIST, [values, showDropdown]);
  }
  requireValueInRange(range: unknown, showDropdown = true): this {
    return criteria(this, Criteria.VALUE_IN_RANGE, [range, showDropdown]);
  }
  requireFormulaSatisfied(formula: string): this {
    return criteria(this, Criteria.CUSTOM_FORMULA, [formula.startsWith('=') ? formula : `=${formula}`]);
  }
  requireNumberBetween(start: number, end: number): this {
    return criteria(this, Criteria.NUMBER_BETWEEN, [start, end]);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return criteria(this, Criteria.NUMBER_NOT_BETWEEN, [start, end]);
  }
  requireNumberEqualTo(number: number): this {
    return criteria(this, Criteria.NUMBER_EQUAL_TO, [number]);
  }
  requireNumberNotEqualTo(number: number): this {
    return criteria(this, Criteria.NUMBER_NOT_EQUAL_TO, [number]);
  }
  requireNumberGreaterThan(number: number): this {
    return criteria(this, Criteria.NUMBER_GREATER_THAN, [number]);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return criteria(this, Criteria.NUMBER_GREATER_THAN_OR_EQUAL_TO, [number]);
  }
  requireNumberLessThan(number: number): this {
    return criteria(this, Criteria.NUMBER_LESS_THAN, [number]);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return criteria(this, Criteria.NUMBER_LESS_THAN_OR_EQUAL_TO, [number]);
  }
  requireTextContains(text: string): this {
    return criteria(this, Criteria.TEXT_CONTAINS, [text]);
  }
  requireTextEqualTo(text: string): this {
    return criteria(this, Criteria.TEXT_EQUAL_TO, [text]);
  }
  requireDate(): this {
    return criteria(this, Criteria.DATE_IS_VALID_DATE, []);
  }
  withCriteria(type: EnumValue, values: unknown[]): this {
    return criteria(this, type, values);
  }

  /** Real Sheets allows invalid input unless told otherwise. */
  setAllowInvalid(isAllowed: boolean): this {
    this.parts.allowInvalid = isAllowed;
    return this;
  }
  setHelpText(text: string): this {
    this.parts.helpText = text;
    return this;
  }
  getCriteriaType(): EnumValue | null {
    return this.parts.criteria ?? null;
  }
  getCriteriaValues(): unknown[] {
    return this.parts.values ?? [];
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.host, { ...this.parts });
  }

  build(): DataValidation {
    const { criteria: type, values = [], allowInvalid = true, helpText = null } = this.parts;
    if (!type) throw new ServiceError('Please specify a criteria for the data validation rule.');
    return new DataValidation(this.host, { criteria: type, values, allowInvalid, helpText });
  }
}

function criteria(builder: DataValidationBuilder, type: EnumValue, values: unknown[]): never {
  Object.assign(builder.parts, { criteria: type, values });
  return builder as never;
}

export function checkbox(host: HostState): DataValidation {
  return new DataValidationBuilder(host).requireCheckbox().build();
}
