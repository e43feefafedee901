import { formulaMessages } from '../errors/messages/formula.ts';
import type { Language } from '../errors/messages/index.ts';
import { say } from '../errors/Sentence.ts';
import { PERIODS } from '../periods/Period.ts';
import type { StatementAudit, Verdict } from './auditStatement.ts';
import type { PeriodNote } from './periodScales.ts';
import type { Repair } from './repairs.ts';
import { grouped } from './writeTerm.ts';

const ja = {
  correct: '一致',
  rounded: 'ほぼ一致(丸めの範囲)',
  wrong: '不一致',
  units: '単位が合わない',
  powerOfTen: (factor: string) => `${factor}倍の桁違い`,
  twelve: (factor: string) => `${factor}倍の違い(月と年の取り違え)`,
  smaller: '、右辺が小さい',
  larger: '、右辺が大きい',
  periods: ({ whole, part, count, total, even }: PeriodNote) =>
    `(${PERIODS[part].ja}×${count}=${PERIODS[whole].ja}${grouped(total, 0)}、均等割りなら${PERIODS[part].ja}${grouped(even, 0)})`,
  price: '× 単価',
  impossible: '(100%超)',
};

const en: typeof ja = {
  correct: 'correct',
  rounded: 'correct within rounding',
  wrong: 'wrong',
  units: 'units do not fit',
  powerOfTen: (factor) => `off by ${factor}×, a slip of digits`,
  twelve: (factor) => `off by ${factor}×, month against year`,
  smaller: ', right side too small',
  larger: ', right side too large',
  periods: ({ whole, part, count, total, even }) =>
    ` (${PERIODS[part].en} × ${count} = ${grouped(total, 0)} a ${PERIODS[whole].en}; an even split is ${grouped(even, 0)})`,
  price: '× price',
  impossible: ' (above 100%)',
};

const sentences = { ja, en };

/** The verdict in words, with what the units and periods say. */
export function verdictSentence(audit: StatementAudit, language: Language): string {
  const words = sentences[language];
  const findings = audit.findings.map(({ code, data }) => say(formulaMessages[code], data, language));
  const note = audit.periods ? words.periods(audit.periods) : '';
  const verdict = verdictWords(audit.verdict, language) + note;
  if (findings.length === 0) return verdict;
  return language === 'ja' ? `${verdict}。${findings.join('')}` : `${verdict}. ${findings.join(' ')}`;
}

function verdictWords(verdict: Verdict, language: Language): string {
  const words = sentences[language];
  if (verdict.kind !== 'powerOfTen' && verdict.kind !== 'twelve') return words[verdict.kind];
  const side = verdict.isSmaller ? words.smaller : words.larger;
  return words[verdict.kind](grouped(verdict.factor, 0)) + side;
}

/** `UU 1,202,899 · CVR 20.05% · 単価 34,583円`; blank where nothing needs repair. */
export function repairSentence(audit: StatementAudit, language: Language): string {
  const words = sentences[language];
  if (audit.missingPrice !== null) return `${words.price} ${grouped(audit.missingPrice, 0)}円`;
  const one = ({ name, text, isImpossible }: Repair): string =>
    `${name} ${text}${isImpossible ? words.impossible : ''}`;
  return audit.repairs.map(one).join(' · ');
}
