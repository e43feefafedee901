import { columnOf } from '../model/columns.ts';
import type { Kpi } from '../model/Kpi.ts';
import { CADENCES } from '../model/vocabulary.ts';
import { PERIODS } from '../periods/Period.ts';
import { foldWord } from '../words/foldWord.ts';
import type { Check, Finding } from './Finding.ts';

/** A source that is none: to be decided, or somebody's impression. */
const NO_SOURCE =
  /^(未定|未確認|要確認|確認中|検討中|調整中|不明|なし|無し|これから|後日|tbd|tba|tbc|n\/a|none|unknown|undecided|[-–—?]+)$|体感|肌感|感覚|主観|gutfeel|impression/;

/** Words that two people apply differently, unless what they go by is written beside them. */
const JUDGED =
  /良い|優良|有望|有力な|適切|十分な|質の高い|高品質|見込みの高い|確度の高い|関心の高い|重要な|主要な|積極的|効果的|しっかり|きちんと|など(?![ぁ-ん])|\b(?:good|promising|high[- ]quality|appropriate|sufficient|adequate|important|valuable|serious|interested|etc)\b/i;
const CRITERION = /[0-9]|基準|条件|定義|ランク|スコア|認定|上位|criteri|score|grade|rank|tier|defin/i;

/** How many days lie between two updates, and how many a judgement looks back. */
const UPDATED: Readonly<Record<keyof typeof CADENCES, number>> = {
  ...{ daily: 1, weekly: 7, monthly: 31, quarterly: 92 },
};
const LOOKED_BACK: Readonly<Record<keyof typeof PERIODS, number>> = {
  ...{ week: 7, month: 31, quarter: 92, year: 366 },
};

/** Somebody can look the number up when it is judged, and somebody else who counts again gets the same. */
export const observable: Check = {
  id: 'observable',
  run: ({ plan }) => plan.kpis.flatMap((kpi) => [...source(kpi), ...judgement(kpi), ...tooLate(kpi)]),
};

function source(kpi: Kpi): Finding[] {
  if (!NO_SOURCE.test(foldWord(kpi.source))) return [];
  return [
    {
      code: 'SOURCE_NOT_DECIDED',
      severity: 'review',
      places: [{ kpi: kpi.id, field: 'source' }],
      data: { name: kpi.name, source: kpi.source },
      fixes: [],
    },
  ];
}

function judgement(kpi: Kpi): Finding[] {
  return (['numerator', 'denominator'] as const).flatMap((field): Finding[] => {
    const text = kpi[field].normalize('NFKC');
    const word = JUDGED.exec(text)?.[0];
    if (!word || CRITERION.test(text)) return [];
    return [
      {
        code: 'DEFINITION_LEFT_TO_JUDGEMENT',
        severity: 'review',
        places: [{ kpi: kpi.id, field }],
        data: { name: kpi.name, heading: columnOf(field).heading, text: kpi[field], word },
        fixes: [],
      },
    ];
  });
}

/** Judged every week, but known once a month: three weeks of four there is nothing to judge by. */
function tooLate({ id, name, cadence, evaluation }: Kpi): Finding[] {
  if (!cadence || !evaluation || UPDATED[cadence] <= LOOKED_BACK[evaluation]) return [];
  return [
    {
      code: 'JUDGED_BEFORE_UPDATED',
      severity: 'review',
      places: [{ kpi: id, field: 'cadence' }],
      data: { name, cadence: CADENCES[cadence], evaluation: PERIODS[evaluation] },
      fixes: [],
    },
  ];
}
