/** Enumerations such as SpreadsheetApp.Dimension: compared by identity, printed by name. */

export class EnumValue {
  readonly #name: string;
  readonly #ordinal: number;
  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }
  toString(): string {
    return this.#name;
  }
  name(): string {
    return this.#name;
  }
  ordinal(): number {
    return this.#ordinal;
  }
  compareTo(other: EnumValue): number {
    return this.#ordinal - other.ordinal();
  }
}

export class EnumGroup {
  readonly values = new Map<string, EnumValue>();
  readonly groupName: string;
  constructor(groupName: string, names: string[]) {
    this.groupName = groupName;
    for (const [ordinal, name] of names.entries()) this.values.set(name, new EnumValue(name, ordinal));
  }
}

type Enum<Names extends string> = { readonly [Name in Names]: EnumValue };

const group = <Names extends string>(groupName: string, ...names: Names[]): Enum<Names> => {
  const target = new EnumGroup(groupName, names);
  return new Proxy(target, {
    get: (_target, name) => {
      if (typeof name === 'symbol' || name === 'toJSON' || name === 'then') return undefined;
      const value = target.values.get(name);
      if (!value) throw new Error(`not supported by the local host: ${groupName}.${name}`);
      return value;
    },
  }) as unknown as Enum<Names>;
};

export const Dimension = group('Dimension', 'COLUMNS', 'ROWS');
export const MetadataVisibility = group('DeveloperMetadataVisibility', 'DOCUMENT', 'PROJECT');
export const MetadataLocationType = group(
  'DeveloperMetadataLocationType',
  ...(['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'] as const),
);
export const ProtectionType = group('ProtectionType', 'RANGE', 'SHEET');
export const WrapStrategy = group('WrapStrategy', 'WRAP', 'OVERFLOW', 'CLIP');
export const BorderStyle = group(
  'BorderStyle',
  ...(['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'] as const),
);
export const CopyPasteType = group(
  'CopyPasteType',
  ...(['PASTE_NORMAL', 'PASTE_VALUES', 'PASTE_FORMAT', 'PASTE_FORMULA', 'PASTE_NO_BORDERS'] as const),
  ...(['PASTE_DATA_VALIDATION', 'PASTE_CONDITIONAL_FORMATTING', 'PASTE_COLUMN_WIDTHS'] as const),
);
export const SheetType = group('SheetType', 'GRID', 'OBJECT', 'DATASOURCE');
export const InterpolationType = group('InterpolationType', 'NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX');
export const BooleanCriteria = group(
  'BooleanCriteria',
  ...(['CELL_EMPTY', 'CELL_NOT_EMPTY', 'CUSTOM_FORMULA'] as const),
  ...(['DATE_AFTER', 'DATE_BEFORE', 'DATE_EQUAL_TO'] as const),
  ...(['NUMBER_BETWEEN', 'NUMBER_EQUAL_TO', 'NUMBER_GREATER_THAN'] as const),
  ...(['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NUMBER_LESS_THAN', 'NUMBER_LESS_THAN_OR_EQUAL_TO'] as const),
  ...(['NUMBER_NOT_BETWEEN', 'NUMBER_NOT_EQUAL_TO'] as const),
  ...([
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_STARTS_WITH',
    'TEXT_ENDS_WITH',
  ] as const),
);
export const DataValidationCriteria = group(
  'DataValidationCriteria',
  ...(['CHECKBOX', 'CUSTOM_FORMULA', 'DATE_AFTER', 'DATE_BEFORE', 'DATE_BETWEEN', 'DATE_EQUAL_TO'] as const),
  ...(['DATE_IS_VALID_DATE', 'DATE_ON_OR_AFTER', 'DATE_ON_OR_BEFORE'] as const),
  ...(['NUMBER_BETWEEN', 'NUMBER_EQUAL_TO', 'NUMBER_GREATER_THAN', 'NUMBER_NOT_EQUAL_TO'] as const),
  ...(['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NUMBER_LESS_THAN', 'NUMBER_LESS_THAN_OR_EQUAL_TO'] as const),
  ...(['NUMBER_NOT_BETWEEN', 'TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO'] as const),
  ...(['TEXT_IS_VALID_EMAIL', 'TEXT_IS_VALID_URL', 'VALUE_IN_LIST', 'VALUE_IN_RANGE'] as const),
);
export const Button = group('Button', 'CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
export const ButtonSet = group('ButtonSet', 'OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
export const AuthModes = group('AuthMode', 'NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
export const AuthorizationStatus = group('AuthorizationStatus', 'REQUIRED', 'NOT_REQUIRED');
export const EventType = group('EventType', 'CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE');
export const TriggerSource = group(
  'TriggerSource',
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
);
export const WeekDay = group(
  'WeekDay',
  ...(['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const),
);
export const Charset = group('Charset', 'US_ASCII', 'UTF_8');
export const DigestAlgorithm = group('DigestAlgorithm', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
export const ChartType = group(
  'ChartType',
  ...(['AREA', 'BAR', 'COLUMN', 'COMBO', 'GAUGE', 'LINE', 'PIE', 'SCATTER', 'TABLE', 'WATERFALL'] as const),
);
export const ChartHiddenDimensionStrategy = group(
  'ChartHiddenDimensionStrategy',
  ...(['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'] as const),
);
export const SandboxMode = group('SandboxMode', 'EMULATED', 'IFRAME', 'NATIVE');
export const XFrameOptionsMode = group('XFrameOptionsMode', 'ALLOWALL', 'DEFAULT');
