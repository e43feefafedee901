import { KpiError } from '../../core/errors/KpiError.ts';
import { gap } from '../../core/funnel/gap.ts';
import { reverse } from '../../core/funnel/reverse.ts';
import { expectObject } from '../expectObject.ts';
import type { FunnelConfidence, FunnelPlan } from '../server/types.ts';

const maxStages = 30;
const maxNameLength = 200;

/** Checks a plan as it comes from the sidebar, with the same sentences the functions have. */
export function expectPlan(plan: FunnelPlan): void {
  expectObject(plan);
  const { stages, target, secured, unitValue } = plan;
  if (!Array.isArray(stages) || stages.length === 0) throw new KpiError('STAGES_MISSING');
  if (stages.length > maxStages)
    throw new KpiError('TOO_MANY_STAGES', { value: stages.length, limit: maxStages });
  stages.forEach(expectObject);
  const numbers: [string, unknown][] = [
    ['target', target],
    ['secured', secured],
    ['unitValue', unitValue === null ? 1 : unitValue],
    ...stages.map(({ rate }, index): [string, unknown] => [`stages[${index + 1}].rate`, rate]),
  ];
  for (const [argument, value] of numbers)
    if (typeof value !== 'number' || !Number.isFinite(value))
      throw new KpiError('NOT_A_NUMBER', { argument, value });
  if (secured < 0) throw new KpiError('NEGATIVE', { argument: 'secured', value: secured });
  for (const text of [plan.goalName, plan.targetUnit, ...stages.map((stage) => stage.name)])
    if (typeof text !== 'string' || text.length > maxNameLength)
      throw new KpiError('NAME_TOO_LONG', { value: text, limit: maxNameLength });
  const rates = stages.map((stage) => stage.rate);
  reverse(gap(target, secured, null), rates, { unitValue, wholeUnits: true });
  if (plan.confidence) expectConfidence(plan.confidence, stages.length);
}

function expectConfidence(confidence: FunnelConfidence, stages: number): void {
  expectObject(confidence);
  const { level, samples } = confidence;
  if (!(typeof level === 'number' && level > 0 && level < 1))
    throw new KpiError('CONFIDENCE_OUT_OF_RANGE', { argument: 'confidence', value: level });
  if (samples === null) return;
  const cases = Array.isArray(samples) && samples.length === stages ? samples : [null];
  cases.forEach((value, index) => {
    if (!(typeof value === 'number' && value > 0))
      throw new KpiError('SAMPLES_NOT_POSITIVE', { argument: 'samples', index: index + 1, value });
  });
}
