import { checkUnits, type UnitFault, type UnitFinding } from '../formula/checkUnits.ts';
import type { QuantityKind } from '../formula/QuantityKind.ts';
import { isMoney } from '../formula/unitAlgebra.ts';
import { isRatio, type Kpi } from '../model/Kpi.ts';
import { type Measure, measureOf } from '../model/units.ts';
import { isPrice } from '../words/nameMeanings.ts';
import { type ReadableFormula, readableFormulas } from './AuditContext.ts';
import type { Check, Finding } from './Finding.ts';

const ADDED: readonly UnitFault[] = ['UNIT_SUM', 'UNIT_PERCENT_OF_SUM'];
const OF_RESULT: readonly UnitFault[] = ['UNIT_MONEY_SQUARED', 'UNIT_RESULT'];

/** Only like things are added, points are told from percent, and the result has the unit its formula makes (円 of 件 × 円/件). */
export const unitsFit: Check = {
  id: 'units',
  run: (context) =>
    readableFormulas(context).flatMap((formula): Finding[] => {
      const { kpi } = formula;
      const faults = faultsOf(formula);
      const found = {
        severity: 'fix' as const,
        data: { name: kpi.name, formula: kpi.formula, unit: kpi.unit },
        fixes: [],
      };
      if (faults.some((fault) => ADDED.includes(fault)))
        return [{ ...found, code: 'UNITS_ADDED', places: [{ kpi: kpi.id, field: 'formula' }] }];
      if (faults.includes('UNIT_POINT_OR_PERCENT'))
        return [{ ...found, code: 'PERCENT_ON_RATE', places: [{ kpi: kpi.id, field: 'formula' }] }];
      if (faults.some((fault) => OF_RESULT.includes(fault)))
        return [{ ...found, code: 'UNIT_OF_RESULT', places: [{ kpi: kpi.id, field: 'unit' }] }];
      return [];
    }),
};

function faultsOf({ kpi, node, parts }: ReadableFormula): UnitFault[] {
  const kindOf = (name: string): QuantityKind => kindOfKpi(parts.find((part) => part.name === name)!);
  const findings = checkUnits(node, { kindOf, result: { name: kpi.name, kind: kindOfKpi(kpi) } });
  return findings.filter(isCertain).map(({ code }) => code);
}

/** A row that says 円 may mean all orders or one, and counts of counts may be a share: that alone is no clash. */
function isCertain({ code, data }: UnitFinding): boolean {
  const isMoneyOf = (key: string): boolean => isMoney(data[key] as QuantityKind);
  if (code === 'UNIT_RESULT') return isMoneyOf('expected') !== isMoneyOf('actual');
  return code !== 'UNIT_SUM' || !isMoneyOf('leftUnit') || !isMoneyOf('rightUnit');
}

const KINDS: Readonly<Record<Measure, QuantityKind>> = {
  money: 'money',
  ratio: 'ratio',
  count: 'count',
  // 日, 回 and スコア stand in formulas in too many meanings.
  time: 'unknown',
  score: 'unknown',
  multiple: 'unknown',
};

/** What a row of the definition sheet measures: it states its unit, and a denominator makes money a price. */
function kindOfKpi(kpi: Kpi): QuantityKind {
  if (kpi.unit === '') return 'unknown';
  const kind = KINDS[measureOf(kpi.unit)];
  if (kind !== 'money') return kind;
  return kpi.unit === 'yenPerPerson' || isRatio(kpi) || isPrice(kpi.name) ? 'price' : kind;
}
