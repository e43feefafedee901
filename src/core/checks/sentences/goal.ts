import type { FindingData } from '../Finding.ts';
import { english, japanese, type Sentence } from './words.ts';

type Condition = 'specific' | 'measurable' | 'assignable' | 'realistic' | 'timeBound';

const SMART_JA: Readonly<Record<Condition, readonly [string, string]>> = {
  specific: ['具体的ではありません(単位が空です)', '何を数えるか、単位を選んでください。'],
  measurable: ['測れません(目標が空です)', '期末に達成したい数字を入力してください。'],
  assignable: ['担当がいません', '数字に責任を持つ人を1人決めてください。'],
  realistic: ['達成できる理由が空です', 'ひと言あると、期中の見直しが速くなります。'],
  timeBound: ['期限がありません', 'いつまでに達成するか、日付を入力してください。'],
};

const SMART_EN: Readonly<Record<Condition, readonly [string, string]>> = {
  specific: ['is not specific (no unit)', 'Choose the unit that says what is counted.'],
  measurable: ['cannot be measured (no target)', 'Enter the number to be reached at the end.'],
  assignable: ['has no owner', 'Name one person who answers for the number.'],
  realistic: ['has no reason to be reachable', 'One sentence makes the reviews quicker.'],
  timeBound: ['has no deadline', 'Enter the date by which it is to be reached.'],
};

const ja = {
  KGI_MISSING: (): Sentence => ({
    title: 'KGIがありません',
    detail: '期末に達成したい最終目標が決まっていません。',
    remedy: '最終目標の行の「種類」を KGI にしてください。',
  }),
  KGI_SEVERAL: (d: FindingData): Sentence => ({
    title: 'KGIが2つ以上あります',
    detail: `${japanese.list(d.names)}がKGIです。目標が2つあると、迷ったときに決められません。`,
    remedy: '1つを残し、ほかは守る条件(ガード)に移してください。',
  }),
  KGI_NOT_SMART: (d: FindingData): Sentence => {
    const [fault, remedy] = SMART_JA[d.condition as Condition];
    return { title: `KGI「${d.name}」は${fault}`, detail: 'SMARTの5条件のうち、1つが欠けています。', remedy };
  },
  DEADLINE_BEFORE_START: (d: FindingData): Sentence => ({
    title: `「${d.name}」の期限が計画の始まりより前です`,
    detail: `期限 ${d.deadline} は、計画が始まる ${d.limit} より前です。`,
    remedy: '今年度の日付に直してください。',
  }),
  DEADLINE_AFTER_KGI: (d: FindingData): Sentence => ({
    title: `「${d.name}」の期限がKGIより後です`,
    detail: `期限 ${d.deadline} では、KGIの期限 ${d.limit} に間に合いません。`,
    remedy: 'KGIの期限までの日付に直してください。',
  }),
};

const en: typeof ja = {
  KGI_MISSING: () => ({
    title: 'There is no KGI',
    detail: 'The final result to be reached is not decided.',
    remedy: 'Set the kind of its row to KGI.',
  }),
  KGI_SEVERAL: (d) => ({
    title: 'There is more than one KGI',
    detail: `${english.list(d.names)} are all KGIs. With two goals nobody can decide between them.`,
    remedy: 'Keep one and turn the others into guards.',
  }),
  KGI_NOT_SMART: (d) => {
    const [fault, remedy] = SMART_EN[d.condition as Condition];
    return {
      title: `The KGI "${d.name}" ${fault}`,
      detail: 'One of the five SMART conditions is missing.',
      remedy,
    };
  },
  DEADLINE_BEFORE_START: (d) => ({
    title: `"${d.name}" is due before the plan begins`,
    detail: `The deadline ${d.deadline} lies before ${d.limit}.`,
    remedy: 'Enter a date within this fiscal year.',
  }),
  DEADLINE_AFTER_KGI: (d) => ({
    title: `"${d.name}" is due after the KGI`,
    detail: `The deadline ${d.deadline} is too late for the KGI, due ${d.limit}.`,
    remedy: 'Enter a date up to the deadline of the KGI.',
  }),
};

export const goalSentences = { ja, en };
