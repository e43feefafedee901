import { createContext } from '../../../src/core/checks/AuditContext.ts';
import { arithmeticOf } from '../../../src/core/checks/arithmeticOf.ts';
import { calculate } from '../../../src/core/checks/targetValues.ts';
import type { Language } from '../../../src/core/errors/messages/index.ts';
import type { Plan } from '../../../src/core/model/Plan.ts';
import { valueText } from '../../../src/core/model/valueText.ts';

/** `問い合わせ数 4,800件 × アポ率 20.0% = 960件`; null where a number is missing. */
export function arithmeticText(plan: Plan, id: string, language: Language): string | null {
  const context = createContext(plan);
  const found = context.formulas.get(id);
  if (!found?.node) return null;
  const formula = { ...found, node: found.node };
  const operands = calculate(context, formula, 'target');
  if (!operands) return null;
  const result = valueText({ value: operands.result, unit: found.kpi.unit }, language);
  return `${arithmeticOf(formula, operands, 'target')[language]} = ${result}`;
}
