import type { ErrorCode } from '../../src/core/errors/messages/index.ts';
import type { Text } from '../i18n/index.ts';
import type { FunnelDraft } from './FunnelDraft.ts';
import type { FunnelFault } from './readFields.ts';
import { stageNames } from './solveFunnel.ts';

const codes: Record<FunnelFault['kind'], ErrorCode> = {
  missing: 'MISSING_ARGUMENT',
  unreadable: 'NOT_A_NUMBER',
  notPositive: 'NOT_POSITIVE',
  negative: 'NEGATIVE',
  rate: 'RATE_OUT_OF_RANGE',
};

export interface DescribedFault {
  readonly what: string;
  readonly remedy: string;
  readonly code: ErrorCode;
}

/** The sentence for a faulty field: which one, what stands there, what would be right. */
export function describeFault(fault: FunnelFault, draft: FunnelDraft, text: Text['reverse']): DescribedFault {
  const [what = '', remedy = ''] = sentence(fault, draft, text);
  return { what, remedy, code: codes[fault.kind] };
}

function sentence({ kind, field, value, stage }: FunnelFault, draft: FunnelDraft, text: Text['reverse']) {
  const stageName = stage === null ? '' : stageNames(draft, text)[stage]!;
  if (kind === 'rate') return text.faults.rate(stageName, /[%％]$/.test(value) ? value : `${value}%`);
  const stageField = field.startsWith('samples-') ? text.faults.samplesField : text.faults.rateField;
  if (kind === 'unreadable' && field.startsWith('rate-'))
    return text.faults.unreadableRate(text.faults.rateField(stageName), value);
  const label = stage === null ? fieldLabel(field, text) : stageField(stageName);
  return text.faults[kind](label, value);
}

function fieldLabel(field: FunnelFault['field'], text: Text['reverse']) {
  if (field === 'target') return text.target;
  if (field === 'secured') return text.faults.securedField;
  return field === 'unit-value' ? text.unitValue : text.faults.daysField;
}
