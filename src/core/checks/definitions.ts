import { columnOf } from '../model/columns.ts';
import type { Kpi, KpiField } from '../model/Kpi.ts';
import { foldWord } from '../words/foldWord.ts';
import type { Check, Finding, Fix } from './Finding.ts';

const MEASURED: readonly KpiField[] = ['numerator', 'denominator', 'formula'];

/** Names under which departments report the same number. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/成約|契約締結/g, '受注'],
  [/顧客化/g, '受注'],
  [/closerate|closingrate/g, 'winrate'],
  [/キャンセル|解約分/g, '取消'],
];

const CANCELLATIONS = /取消|キャンセル|cancel/i;
const WITHOUT = /除|後|差引|net|without|excluding|except/i;
const WITH = /含|込|gross|with |including/i;

/** The same name means the same number in every department. */
export const definitions: Check = {
  id: 'definitions',
  run: ({ plan }) => [
    ...conflictsByName(plan.kpis),
    ...conflictsOverCancellations(plan.kpis),
    ...choices(plan.kpis),
  ],
};

function conflictsByName(kpis: readonly Kpi[]): Finding[] {
  const byName = new Map<string, Kpi[]>();
  for (const kpi of kpis) byName.set(sameName(kpi.name), [...(byName.get(sameName(kpi.name)) ?? []), kpi]);
  return Array.from(byName.values()).flatMap((alike): Finding[] => {
    const differing = alike.find((kpi) => definition(kpi) !== definition(alike[0]!));
    const isSplitByPeriod = new Set(alike.map(({ period }) => period)).size === alike.length;
    if (alike.length < 2 || (!differing && isSplitByPeriod)) return [];
    const other = differing ?? alike[1]!;
    return [
      {
        code: differing ? 'SAME_NAME_TWO_DEFINITIONS' : 'SAME_NAME_TWICE',
        severity: 'fix',
        places: alike.map(({ id }) => ({
          kpi: id,
          field: differing ? ('formula' as const) : ('name' as const),
        })),
        data: { name: alike[0]!.name, first: shown(alike[0]!), second: shown(other) },
        fixes: differing ? definitionFixes(alike[0]!, other) : [],
      },
    ];
  });
}

/** One definition for both, or two names. */
function definitionFixes(first: Kpi, second: Kpi): Fix[] {
  const adopt = (from: Kpi, to: Kpi): Fix => ({
    code: 'ADOPT_DEFINITION',
    data: { definition: shown(from) },
    edits: [
      {
        kind: 'set',
        kpi: to.id,
        values: { formula: from.formula, numerator: from.numerator, denominator: from.denominator },
      },
    ],
  });
  const suffix = second.team || second.owner;
  const fixes = [adopt(first, second), adopt(second, first)];
  if (suffix === '' || first.name === '') return fixes;
  const name = `${second.name}(${suffix})`;
  return [
    ...fixes,
    { code: 'SEPARATE_NAMES', data: { name }, edits: [{ kind: 'rename', kpi: second.id, name }] },
  ];
}

/** One row counts an order with, another without cancellations. */
function conflictsOverCancellations(kpis: readonly Kpi[]): Finding[] {
  const mentions = kpis.flatMap((kpi) =>
    MEASURED.flatMap((field) => {
      const text = String(kpi[field]);
      if (!CANCELLATIONS.test(text)) return [];
      const isWithout = WITHOUT.test(text);
      return isWithout === WITH.test(text) ? [] : [{ kpi, field, text, isWithout }];
    }),
  );
  const without = mentions.find((mention) => mention.isWithout);
  const including = mentions.find((mention) => !mention.isWithout);
  if (!without || !including || sameName(without.kpi.name) === sameName(including.kpi.name)) return [];
  return [
    {
      code: 'CANCELLATIONS_DIFFER',
      severity: 'fix',
      places: [without, including].map(({ kpi, field }) => ({ kpi: kpi.id, field })),
      data: {
        first: without.kpi.name,
        second: including.kpi.name,
        without: without.text,
        including: including.text,
      },
      fixes: [],
    },
  ];
}

/** "A or B" counts something else every time: it cannot be repeated. */
function choices(kpis: readonly Kpi[]): Finding[] {
  return kpis.flatMap((kpi) =>
    MEASURED.filter((field) => /または|もしくは|あるいは|\bor\b/i.test(String(kpi[field])))
      .slice(0, 1)
      .map(
        (field): Finding => ({
          code: 'DEFINITION_LEFT_OPEN',
          severity: 'review',
          places: [{ kpi: kpi.id, field }],
          data: { name: kpi.name, heading: columnOf(field).heading, text: kpi[field] },
          fixes: [],
        }),
      ),
  );
}

function sameName(name: string): string {
  return SYNONYMS.reduce((text, [pattern, word]) => text.replace(pattern, word), foldWord(name));
}

function definition(kpi: Kpi): string {
  return MEASURED.map((field) => sameName(String(kpi[field]))).join('|');
}

function shown(kpi: Kpi): string {
  if (kpi.denominator !== '') return `${kpi.numerator} ÷ ${kpi.denominator}`;
  return kpi.formula || kpi.numerator;
}
