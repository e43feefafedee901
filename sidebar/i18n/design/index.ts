import { createText } from './create.ts';
import { definitionsText } from './definitions.ts';
import { goalText } from './goal.ts';
import { rhythmText } from './rhythm.ts';
import { templateText } from './template.ts';
import { thresholdsText } from './thresholds.ts';
import { treeText } from './tree.ts';

const ja = {
  steps: {
    label: '設計の手順',
    done: '済み',
    goal: 'KGI',
    tree: 'ツリー',
    definitions: '定義',
    thresholds: 'しきい値',
    rhythm: '運用',
  },
  back: '戻る',
  next: (step: string) => `次へ:${step}`,
  save: '下書きを保存',
  saving: '保存しています',
  saved: '下書きを保存しました。次に開くと、続きから始められます。',
  fromBook: 'シートの計画を開きました。作り直しても、違うところだけを書き換えます。',
  bothExist: 'このファイルのシートとは別に、設計の下書きがあります。下書きの続きを開きました。',
  openBook: 'シートの計画を開く',
  taken: (what: string) => `下書きのあとにシートで変わったところを取り込みました:${what}`,
  question: {
    conflict: (n: number) => `下書きとシートの両方で変わったところが${n}か所あります。どちらにしますか。`,
    values: (draft: string, sheets: string) => `下書き ${draft} / シート ${sheets}`,
    blank: '空',
    gone: 'なし',
    takeSheets: 'シートの値にする',
    takeDraft: '下書きの値にする',
    foreign:
      'この下書きは、いまのシートの計画とは別のものです。置き換えると、下書きにない指標の行は空になります。実績は残ります。',
    replace: '下書きで置き換える',
  },
  startOver: '最初から作り直す',
  startOverAsk: '下書きを消して、最初から始めます。シートは変わりません。',
  startOverYes: '消して始める',
  keep: 'やめる',
  wrongNumber: (label: string) =>
    `「${label}」を数として読めません。1200、8,300万円、30% のように入力してください。`,
  goal: goalText.ja,
  template: templateText.ja,
  tree: treeText.ja,
  definitions: definitionsText.ja,
  thresholds: thresholdsText.ja,
  rhythm: rhythmText.ja,
  create: createText.ja,
};

const en: typeof ja = {
  steps: {
    label: 'Design steps',
    done: 'Done',
    goal: 'KGI',
    tree: 'Tree',
    definitions: 'Define',
    thresholds: 'Limits',
    rhythm: 'Rhythm',
  },
  back: 'Back',
  next: (step) => `Next: ${step}`,
  save: 'Save draft',
  saving: 'Saving',
  saved: 'The draft is saved. It continues here next time.',
  fromBook: 'The plan of the sheets is open. Creating again changes only what differs.',
  bothExist: 'Besides the sheets of this file there is a draft. The draft is open.',
  openBook: 'Open the plan of the sheets',
  taken: (what: string) => `Changes made in the sheets since this draft are in it now: ${what}`,
  question: {
    conflict: (n: number) =>
      `The draft and the sheets both changed ${n === 1 ? 'one thing' : `${n} things`}. Which one counts?`,
    values: (draft: string, sheets: string) => `draft ${draft} / sheets ${sheets}`,
    blank: 'blank',
    gone: 'none',
    takeSheets: 'Take the sheets',
    takeDraft: 'Take the draft',
    foreign:
      'This draft is another plan than the one in the sheets. Replacing leaves blank rows where the draft has no such KPI. Actuals stay.',
    replace: 'Replace with the draft',
  },
  startOver: 'Start over',
  startOverAsk: 'The draft is deleted and the design starts again. The sheets do not change.',
  startOverYes: 'Delete and start',
  keep: 'Keep',
  wrongNumber: (label) => `“${label}” is not a number. Enter one like 1200, 83,000,000 or 30%.`,
  goal: goalText.en,
  template: templateText.en,
  tree: treeText.en,
  definitions: definitionsText.en,
  thresholds: thresholdsText.en,
  rhythm: rhythmText.en,
  create: createText.en,
};

export const designText = { ja, en };
export type DesignText = typeof ja;
