import type { Language } from '../../../src/addon/server/types.ts';
import { findKpi, type Plan } from '../../../src/core/model/Plan.ts';
import { isRate } from '../../../src/core/model/units.ts';
import { upliftText } from '../../../src/core/model/uplift.ts';
import { roundDecimal } from '../../../src/core/numbers/roundDecimal.ts';
import type { Text } from '../../i18n/index.ts';
import { leverText } from '../trial/leverText.ts';
import type { TrialBase } from '../trial/TrialBase.ts';

/** What a measure does to one KPI: its words, and its uplift as KPI定義 writes it. */
export interface Measure {
  readonly kpi: string;
  readonly words: string;
  readonly uplift: string;
}

/** The levers that were moved, as measures: `案件化率を43.0%から50.0%にする`, `+7pt`. */
export function measuresOf(
  { levers }: TrialBase,
  levels: readonly number[],
  plan: Plan,
  { book, trial }: Text['diagnosis'],
  language: Language,
): Measure[] {
  return levers.flatMap((lever, i) => {
    const level = levels[i]!;
    const kpi = findKpi(plan, lever.id);
    if (!kpi || level === lever.now) return [];
    const gain = isRate(kpi.unit) ? (level - lever.now) * 100 : level - lever.now;
    const digits = Math.abs(gain) >= 100 ? 0 : 1;
    const text = (value: number) => leverText(value, lever, trial, language);
    return [
      {
        kpi: kpi.id,
        words: book.planB(kpi.name, text(lever.now), text(level)),
        uplift: upliftText(roundDecimal(gain, digits), kpi.unit),
      },
    ];
  });
}
