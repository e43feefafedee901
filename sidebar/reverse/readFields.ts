import { parseNumber } from '../../src/core/numbers/parseNumber.ts';
import { parsePercent } from '../parts/parsePercent.ts';
import type { FieldFault } from '../parts/useShownFault.ts';
import type { FunnelDraft, StageDraft } from './FunnelDraft.ts';
import { units } from './units.ts';

/** Also the DOM id of the field, so that a fault can take the focus there. */
export type FieldId = 'target' | 'secured' | 'unit-value' | 'days' | `rate-${number}` | `samples-${number}`;

export interface FunnelFault extends FieldFault {
  readonly field: FieldId;
  readonly kind: 'missing' | 'unreadable' | 'notPositive' | 'negative' | 'rate';
  readonly value: string;
  /** Position of the stage whose rate or cases it is. */
  readonly stage: number | null;
  /** What the field should hold instead, where that is certain. */
  readonly repair: string | null;
}

export interface FunnelNumbers {
  readonly target: number | null;
  readonly secured: number | null;
  /** Null also where the target is a count. */
  readonly unitValue: number | null;
  /** Null: not asked for, or not readable. */
  readonly days: number | null;
  /** Fractions in (0, 1]; null where a rate is missing or wrong. */
  readonly rates: readonly (number | null)[];
  /** Cases behind each rate; null where none were given. */
  readonly samples: readonly (number | null)[];
  /** In the order of the fields. */
  readonly faults: readonly FunnelFault[];
}

/** Reads every field as a planner would: 12万 and 8,300万円 are numbers, a bare 20 in a rate is 20%. */
export function readFields(draft: FunnelDraft, businessDays: number | null): FunnelNumbers {
  const faults: FunnelFault[] = [];
  const report = (field: FieldId, kind: FunnelFault['kind'], value: string) => {
    faults.push({ field, kind, value, stage: null, repair: null, isMissing: kind === 'missing' });
    return null;
  };
  const positive = (field: FieldId, text: string) => {
    if (text.trim() === '') return report(field, 'missing', text);
    const value = parseNumber(text);
    if (value === null) return report(field, 'unreadable', text);
    return value > 0 ? value : report(field, 'notPositive', text);
  };
  const zeroOrMore = (field: FieldId, text: string) => {
    if (text.trim() === '') return 0;
    const value = parseNumber(text);
    if (value === null) return report(field, 'unreadable', text);
    return value >= 0 ? value : report(field, 'negative', text);
  };

  const { money, period } = units[draft.unit];
  const target = positive('target', draft.target);
  const secured = zeroOrMore('secured', draft.secured);
  const unitValue = money ? positive('unit-value', draft.unitValue) : null;
  const rates = draft.stages.map((stage, position) => {
    const { rate, fault } = readRate(stage, position);
    if (fault) faults.push(fault);
    return rate;
  });
  const samples = draft.stages.map((stage, position) => {
    const { cases, fault } = readSamples(stage, position);
    if (fault) faults.push(fault);
    return cases;
  });
  const days = period === null ? null : draft.days === null ? businessDays : positive('days', draft.days);
  return { target, secured, unitValue, days, rates, samples, faults };
}

function readRate(stage: StageDraft, position: number): { rate: number | null; fault: FunnelFault | null } {
  if (stage.measured !== null) return { rate: stage.measured, fault: null };
  const text = stage.rate.trim();
  const refuse = (kind: FunnelFault['kind'], repair: string | null = null) => ({
    rate: null,
    fault: {
      field: `rate-${stage.id}` as const,
      kind,
      value: text,
      stage: position,
      repair,
      isMissing: kind === 'missing',
    },
  });
  if (text === '') return refuse('missing');
  const rate = parsePercent(text);
  if (rate === null) return refuse('unreadable');
  if (rate > 0 && rate <= 1) return { rate, fault: null };
  return refuse('rate', rate > 1 ? shifted(rate) : null);
}

function readSamples(
  stage: StageDraft,
  position: number,
): { cases: number | null; fault: FunnelFault | null } {
  const text = stage.samples.trim();
  if (text === '') return { cases: null, fault: null };
  const cases = parseNumber(text);
  if (cases !== null && cases > 0) return { cases, fault: null };
  const kind = cases === null ? 'unreadable' : 'notPositive';
  const field = `samples-${stage.id}` as const;
  return {
    cases: null,
    fault: { field, kind, value: text, stage: position, repair: null, isMissing: false },
  };
}

/** Too high by powers of ten is the usual slip: 150 was meant as 15. */
function shifted(rate: number): string {
  let fraction = rate;
  while (fraction > 1) fraction /= 10;
  return String(Number((fraction * 100).toPrecision(6)));
}
