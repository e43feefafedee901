/** A validation rule, and its translation to and from the engine's. */
import type { Zone } from '@odoo/o-spreadsheet';
import type { EngineCell } from '../../engine/cellValues.ts';
import type { EngineCommand } from '../../engine/EngineCommand.ts';
import { sharedConditions, translation } from '../conditions.ts';
import { DataValidationCriteria as Criteria, type EnumValue } from '../enums.ts';
import { GasObject } from '../GasObject.ts';
import type { HostState } from '../HostState.ts';
import { overlaps } from '../zones.ts';
import { DataValidationBuilder } from './DataValidationBuilder.ts';

export interface ValidationParts {
  criteria: EnumValue;
  values: unknown[];
  allowInvalid: boolean;
  helpText: string | null;
}

export class DataValidation extends GasObject {
  readonly className = 'DataValidation';
  readonly parts: ValidationParts;

  constructor(host: HostState, parts: ValidationParts) {
    super(host);
    this.parts = parts;
  }

  getCriteriaType(): EnumValue {
    return this.parts.criteria;
  }
  getCriteriaValues(): unknown[] {
    return this.parts.values;
  }
  getAllowInvalid(): boolean {
    return this.parts.allowInvalid;
  }
  getHelpText(): string | null {
    return this.parts.helpText;
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.host, { ...this.parts });
  }
}

const { toEngine: engineTypes, fromEngine: criteriaByType } = translation(Criteria, {
  ...sharedConditions,
  CHECKBOX: 'isBoolean',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
  DATE_IS_VALID_DATE: 'dateIsValid',
  VALUE_IN_LIST: 'isValueInList',
  VALUE_IN_RANGE: 'isValueInRange',
});

/** Replaces whatever rules the zones had; null leaves them without. */
export function validationCommands(
  host: HostState,
  sheetId: string,
  zones: Zone[],
  rule: DataValidation | null,
): EngineCommand[] {
  const { workbook } = host;
  const ranges = zones.map((zone) => workbook.rangeData(sheetId, zone));
  if (!rule) return removal(host, sheetId, zones);
  const { criteria, values, allowInvalid, helpText } = rule.parts;
  const id = workbook.newId();
  const criterion = toCriterion(criteria, values, workbook.getters.getSheetName);
  const remember = workbook.putCommand({ id, kind: 'rule', sheetId, data: { helpText } });
  return [
    { type: 'ADD_DATA_VALIDATION_RULE', sheetId, ranges, rule: { id, isBlocking: !allowInvalid, criterion } },
    ...(helpText === null ? [] : [remember]),
  ];
}

function toCriterion(criteria: EnumValue, values: unknown[], sheetName: (id: string) => string): object {
  const type = engineTypes.get(criteria);
  if (!type) throw new Error(`not supported by the local host: DataValidationCriteria.${criteria}`);
  if (criteria === Criteria.VALUE_IN_LIST) {
    const [list, showDropdown] = values as [unknown[], boolean];
    return { type, values: list.map(String), displayStyle: showDropdown === false ? 'plainText' : 'arrow' };
  }
  if (criteria === Criteria.VALUE_IN_RANGE) {
    const [range, showDropdown] = values as [{ sheetId: string; getA1Notation(): string }, boolean];
    const address = `'${sheetName(range.sheetId)}'!${range.getA1Notation()}`;
    return { type, values: [address], displayStyle: showDropdown === false ? 'plainText' : 'arrow' };
  }
  return {
    type,
    values: values.map((value) => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value))),
  };
}

/** The engine only narrows a rule by laying another over it, so an empty zone is cut out of each rule's. */
function removal(host: HostState, sheetId: string, zones: Zone[]): EngineCommand[] {
  const { getters } = host.workbook;
  const touched = getters
    .getDataValidationRules(sheetId)
    .filter((rule) => rule.ranges.some((range) => zones.some((zone) => overlaps(range.zone, zone))));
  const removed = zones.map((zone) => host.workbook.engineRange(sheetId, zone));
  return touched.flatMap((rule): EngineCommand[] => {
    const rest = getters.recomputeRanges(rule.ranges, removed);
    if (rest.length === 0) return [{ type: 'REMOVE_DATA_VALIDATION_RULE', sheetId, id: rule.id }];
    const ranges = rest.map((range) => getters.getRangeData(range));
    const { id, isBlocking, criterion } = rule;
    return [{ type: 'ADD_DATA_VALIDATION_RULE', sheetId, ranges, rule: { id, isBlocking, criterion } }];
  });
}

export function readValidation(host: HostState, cell: EngineCell): DataValidation | null {
  const rule = host.workbook.getters.getValidationRuleForCell(cell);
  const criteria = rule && criteriaByType.get(rule.criterion.type);
  if (!rule || !criteria) return null;
  const record = host.workbook.records('rule').find(({ id }) => id === rule.id);
  const helpText = (record?.data.helpText as string | undefined) ?? null;
  const values = fromCriterion(host, cell.sheetId, criteria, rule.criterion.values, rule.criterion as object);
  return new DataValidation(host, { criteria, values, allowInvalid: !rule.isBlocking, helpText });
}

function fromCriterion(
  host: HostState,
  sheetId: string,
  criteria: EnumValue,
  values: string[],
  criterion: object,
) {
  const isShown = (criterion as { displayStyle?: string }).displayStyle !== 'plainText';
  if (criteria === Criteria.VALUE_IN_LIST) return [values, isShown];
  if (criteria === Criteria.VALUE_IN_RANGE) {
    const range = host.workbook.getters.getRangeFromSheetXC(sheetId, values[0]!);
    return [host.make.range(range.sheetId, range.zone), isShown];
  }
  const isNumeric = criteria.name().startsWith('NUMBER');
  return values.map((value) => (isNumeric && !value.startsWith('=') ? Number(value) : value));
}
