/** The funnel of the design, written into an empty sheet. */
import type { Host } from '../../../host/index.ts';
import type { FunnelPlan } from '../../../sidebar/reverse/FunnelPlan.ts';
import { funnelRequest } from '../support/blocks.ts';
import { ask, openBook } from '../support/openBook.ts';

export const plan: FunnelPlan = {
  goalName: '受注',
  target: 12,
  targetUnit: '件/月',
  secured: 0,
  unitValue: null,
  stages: [
    { name: '問い合わせ', rate: 0.2 },
    { name: 'アポ', rate: 0.5 },
    { name: '案件', rate: 0.3 },
  ],
  confidence: null,
};
export const empty = () => openBook({ 試算: {} });

export function write(host: Host, wanted: FunnelPlan, at = 'B2') {
  host.select(at);
  return ask(host, 'writeBlock', funnelRequest(host, wanted));
}

export const column = (host: Host, letter: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => host.cell(`${letter}${from + i}`).value);
