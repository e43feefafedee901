import type { Kpi, KpiField } from '../model/Kpi.ts';
import { isRate } from '../model/units.ts';
import { readUplift } from '../model/uplift.ts';
import { targetFix } from './arithmetic.ts';
import type { Check, Finding, Fix } from './Finding.ts';

/** No rate of a funnel is a thousand percent: the planner typed 30 for 30%. */
const WHOLE_NUMBER_RATE = 10;

const CHANGE =
  /(\d+(?:\.\d+)?)\s*[%％]\s*(?:の)?(?:向上|改善|アップ|増|上げ|上昇|引き上げ|削減|減|下げ|低下|up\b|increase|improve|higher|more|reduc|lower|cut)/i;

const TEXT_FIELDS: readonly KpiField[] = ['name', 'why', 'lever', 'planB'];

/** "20% better" of a rate means two things: points or percent of the rate. */
export const percentPoints: Check = {
  id: 'percentPoints',
  run: ({ plan }) =>
    plan.kpis.filter((kpi) => isRate(kpi.unit)).flatMap((kpi) => [...wholeNumbers(kpi), ...unclear(kpi)]),
};

function wholeNumbers(kpi: Kpi): Finding[] {
  const { target } = kpi;
  if (target === null || target < WHOLE_NUMBER_RATE) return [];
  return [
    {
      code: 'RATE_AS_WHOLE_NUMBER',
      severity: 'fix',
      places: [{ kpi: kpi.id, field: 'target' }],
      data: { name: kpi.name, typed: target, target: { value: target, unit: kpi.unit } },
      fixes: [targetFix(kpi, target / 100)],
    },
  ];
}

function unclear(kpi: Kpi): Finding[] {
  const findings: Finding[] = [];
  const uplift = readUplift(kpi.planBUplift);
  if (uplift?.measure === 'percent') {
    const fixes = [upliftFix(kpi, `+${decimal(uplift.amount * 100)}pt`)];
    const base = kpi.baseline ?? kpi.target;
    if (base !== null) fixes.push(upliftFix(kpi, `+${decimal(base * uplift.amount * 100)}pt`));
    findings.push(finding(kpi, 'planBUplift', uplift.amount, fixes));
  }
  for (const field of TEXT_FIELDS) {
    const change = CHANGE.exec(String(kpi[field]));
    if (change) findings.push(finding(kpi, field, Number(change[1]) / 100, []));
  }
  return findings;
}

function finding(kpi: Kpi, field: KpiField, share: number, fixes: Fix[]): Finding {
  const base = kpi.baseline;
  const unit = kpi.unit;
  return {
    code: 'PERCENT_OR_POINTS',
    severity: 'review',
    places: [{ kpi: kpi.id, field }],
    data: {
      name: kpi.name,
      share: { value: share, unit: 'percent' },
      base: base === null ? null : { value: base, unit },
      asPoints: base === null ? null : { value: base + share, unit },
      asPercent: base === null ? null : { value: base * (1 + share), unit },
    },
    fixes,
  };
}

function upliftFix(kpi: Kpi, planBUplift: string): Fix {
  return {
    code: 'SET_UPLIFT',
    data: { uplift: planBUplift },
    edits: [{ kind: 'set', kpi: kpi.id, values: { planBUplift } }],
  };
}

function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}
