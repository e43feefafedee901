import { describeError } from '../../errors/describeError.ts';
import type { FindingData } from '../Finding.ts';
import { english, japanese, type Sentence } from './words.ts';

const ja = {
  KPI_UNCONNECTED: (d: FindingData): Sentence => ({
    title: `「${d.name}」がKGIにつながっていません`,
    detail: `式をたどっても「${d.goal}」に届きません。`,
    remedy: '上の指標の式に入れるか、影響として残すか、外してください。',
  }),
  NAME_NOT_IN_PLAN: (d: FindingData): Sentence => ({
    title: `「${d.name}」の式に知らない名前があります`,
    detail: `「${d.value}」という指標はありません。`,
    remedy: d.nearest
      ? `「${d.nearest}」のことでしたら直してください。`
      : '指標の行を足すか、名前を直してください。',
  }),
  FORMULA_NOT_READABLE: (d: FindingData): Sentence => ({
    title: `「${d.name}」の式が読めません`,
    detail: describeError(d.error, 'ja'),
    remedy: `「${d.formula}」を直してください。`,
  }),
  FORMULA_TOO_LONG: (d: FindingData): Sentence => ({
    title: `「${d.name}」の式が長すぎます`,
    detail: `${d.count}個の指標を1つの式で使っています。口で言えるのは${d.limit}個までです。`,
    remedy: 'あいだに指標を1つ置いて、2つの式に分けてください。',
  }),
  FORMULA_IN_CIRCLE: (d: FindingData): Sentence => ({
    title: '式が輪になっています',
    detail: `${(d.path as readonly string[]).join(' → ')} と戻ってきます。`,
    remedy: 'どれか1つの式から、輪になる名前を外してください。',
  }),
  KPI_USED_TWICE: (d: FindingData): Sentence => ({
    title: `「${d.name}」が2か所で使われています`,
    detail: `${japanese.list(d.names)}の式に入っています。動くとKGIに2回効きます。`,
    remedy: '同じものを2度数えていないか確かめ、違うものなら名前を分けてください。',
  }),
  PARENT_WITHOUT_CHILD: (d: FindingData): Sentence => ({
    title: `「${d.name}」の上の指標と式が合いません`,
    detail: `上の指標は「${d.parent}」ですが、その式「${d.formula}」に「${d.name}」がありません。`,
    remedy: '式に入れるか、上の指標を直すか、影響として残してください。',
  }),
  INFLUENCE_MULTIPLIED: (d: FindingData): Sentence => ({
    title: `「${d.name}」の式は計算になりません`,
    detail: `${japanese.list(d.names)}は独立な率ではないので、「${d.formula}」と掛けても件数になりません。`,
    remedy: '掛け算から外し、影響として残してください。',
  }),
  COUNTED_TWICE: (d: FindingData): Sentence => ({
    title: `「${d.name}」で同じものを2度数えています`,
    detail: `「${d.first}」と「${d.second}」は同じ流れの人を数えるので、足すと重なります。`,
    remedy: '重ならない分け方(新規と既存、経路別など)に直してください。',
  }),
  REFERENCE_UNKNOWN: (d: FindingData): Sentence => ({
    title: `「${d.name}」が指す「${d.value}」がありません`,
    detail: 'その名前の指標も守る条件も、この計画にありません。',
    remedy: '指標の列にある名前を選んでください。',
  }),
};

const en: typeof ja = {
  KPI_UNCONNECTED: (d) => ({
    title: `"${d.name}" does not lead to the KGI`,
    detail: `No formula leads from it to "${d.goal}".`,
    remedy: 'Use it in the formula of its parent, keep it as an influence, or remove it.',
  }),
  NAME_NOT_IN_PLAN: (d) => ({
    title: `The formula of "${d.name}" names something unknown`,
    detail: `There is no KPI "${d.value}".`,
    remedy: d.nearest ? `If you meant "${d.nearest}", correct it.` : 'Add a row for it or correct the name.',
  }),
  FORMULA_NOT_READABLE: (d) => ({
    title: `The formula of "${d.name}" cannot be read`,
    detail: describeError(d.error, 'en'),
    remedy: `Correct "${d.formula}".`,
  }),
  FORMULA_TOO_LONG: (d) => ({
    title: `The formula of "${d.name}" is too long`,
    detail: `It uses ${d.count} KPIs at once; up to ${d.limit} can be said in one line.`,
    remedy: 'Put a KPI in between and split the formula in two.',
  }),
  FORMULA_IN_CIRCLE: (d) => ({
    title: 'Formulas run in a circle',
    detail: `${(d.path as readonly string[]).join(' → ')}.`,
    remedy: 'Take the name that closes the circle out of one of them.',
  }),
  KPI_USED_TWICE: (d) => ({
    title: `"${d.name}" is used in two places`,
    detail: `${english.list(d.names)} use it, so it moves the KGI twice.`,
    remedy: 'Make sure nothing is counted twice; if they differ, give them two names.',
  }),
  PARENT_WITHOUT_CHILD: (d) => ({
    title: `Parent and formula of "${d.name}" disagree`,
    detail: `Its parent is "${d.parent}", whose formula "${d.formula}" does not mention it.`,
    remedy: 'Use it in that formula, correct the parent, or keep it as an influence.',
  }),
  INFLUENCE_MULTIPLIED: (d) => ({
    title: `The formula of "${d.name}" does not calculate`,
    detail: `${english.list(d.names)} are no independent rates: "${d.formula}" makes no count.`,
    remedy: 'Take them out of the product and keep them as influences.',
  }),
  COUNTED_TWICE: (d) => ({
    title: `"${d.name}" counts the same twice`,
    detail: `"${d.first}" and "${d.second}" count people of one flow, so their sum overlaps.`,
    remedy: 'Split into parts that do not overlap (new and existing, by channel).',
  }),
  REFERENCE_UNKNOWN: (d) => ({
    title: `"${d.name}" points to "${d.value}", which does not exist`,
    detail: 'No KPI and no guard of this plan has that name.',
    remedy: 'Choose a name from the KPI column.',
  }),
};

export const treeSentences = { ja, en };
