import type { Kpi } from '../model/Kpi.ts';
import { foldWord } from '../words/foldWord.ts';
import type { Check, Finding } from './Finding.ts';

/** Things nobody can see, and something anybody can count instead. */
const PROXIES: readonly { readonly pattern: RegExp; readonly proxy: { ja: string; en: string } }[] = [
  {
    pattern: /満足|cs向上|satisfaction/,
    proxy: {
      ja: 'CSAT(上位2段階 ÷ 回答数)か、更新率',
      en: 'CSAT (top two boxes ÷ answers), or the renewal rate',
    },
  },
  {
    pattern: /ブランド(力|価値|強化|イメージ)|認知(度)?(向上|拡大)|brand(power|value|image)/,
    proxy: { ja: '純粋想起率か、指名検索数', en: 'unaided awareness, or branded search volume' },
  },
  {
    pattern: /企業文化|社風|風土|エンゲージメント向上|働きがい|モチベーション|culture|motivation|morale/,
    proxy: { ja: '社員紹介応募率か、1年定着率', en: 'referral application share, or 1-year retention' },
  },
  {
    pattern: /品質(向上|改善|強化)|クオリティ|quality(improvement)?$/,
    proxy: { ja: '返品率か、一次解決率', en: 'return rate, or first contact resolution' },
  },
  {
    pattern: /信頼|関係(性|構築|強化)|ロイヤ?リティ|ファン化|trust|relationship|loyalty/,
    proxy: { ja: 'NPSか、継続率', en: 'NPS, or the retention rate' },
  },
  {
    pattern: /理解(促進|度向上)|意識(向上|改革)|浸透|understanding/,
    proxy: { ja: '確認テストの正答率', en: 'the share of right answers in a short test' },
  },
];

/** A goal in words has a number that anybody can observe. */
export const qualitative: Check = {
  id: 'qualitative',
  run: ({ plan }) =>
    plan.kpis.flatMap((kpi): Finding[] => {
      if (kpi.kind === 'action' || isObservable(kpi)) return [];
      const found = PROXIES.find(({ pattern }) => pattern.test(foldWord(kpi.name)));
      if (!found) return [];
      return [
        {
          code: 'QUALITATIVE_WITHOUT_PROXY',
          severity: 'fix',
          places: [{ kpi: kpi.id, field: 'numerator' }],
          data: { name: kpi.name, proxy: found.proxy },
          fixes: [],
        },
      ];
    }),
};

/** Somebody else could count it: there is a unit and it is said what is counted. */
function isObservable(kpi: Kpi): boolean {
  return kpi.unit !== '' && (kpi.numerator !== '' || kpi.formula !== '');
}
