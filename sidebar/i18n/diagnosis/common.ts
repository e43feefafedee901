import type { Sentence } from '../reverse.ts';

/** What all views of 診断 share: reading a table, its faults, figures for the sheet. */
const ja = {
  views: '診断の表示',
  view: { situation: '状況', leverage: '効きどころ', trial: '試算', tree: 'ツリー' },
  comma: '、',
  range: (from: string, to: string) => `${from}〜${to}`,
  stop: '。',
  source: '読んだ表',
  read: '選択範囲を読む',
  readAgain: '読み直す',
  empty: {
    title: '実績の表を選んでください',
    lead: '日付と数字の列、または段階ごとの計画と実績を、見出しごと選んで読み込みます。表の中の1つのセルでもかまいません。',
  },
  unreadable: {
    NO_NUMBERS: '選んだ表に、数字の列がありません。実績の列を、見出しごと選んでください。',
    NO_TIME_AND_ONE_COLUMN:
      '日付も、くらべる2つ目の列もない表です。日付の列か、計画と実績の2列を含めて選んでください。',
  },
  problems: {
    title: (n: number): Sentence => ['', `数字として読めないセルが${n}つあります。`, '診断は止めました。'],
    toFix: '直すところ',
    cell: (address: string, text: string) => `${address} 「${text}」`,
    reasons: {
      letters: '数字のゼロや1が、英字になっています。',
      words: '文字が入っています。数字だけにしてください。',
      text: '数字が、文字として入っています。式はこのセルを数えません。',
      formula: '式の結果が、数字になっていません。式は上書きしないので、式か元のセルを直してください。',
    },
    fix: (value: string) => `${value} に直す`,
    fixing: '直しています',
    fixed: (address: string, value: string): Sentence => ['', `${address} を ${value} に直しました。`, ''],
    skip: (rows: string) => `${rows}の値を除けば、診断できます。`,
    blank: '除いた値は0として数えません。未入力として扱います。',
    go: 'その値を除いて診断',
    more: (n: number) => `ほか${n}つ`,
  },
  figure: {
    write: '数字をシートに置く',
    writing: '置いています',
    of: (label: string, name: string) => `${label}(${name})`,
    place: (cell: string) => `選択中の ${cell} から`,
    written: (sheet: string, cells: string): Sentence => [
      '',
      `「${sheet}」シートの ${cells} に置きました。`,
      '値なので、実績が変わっても動きません。',
    ],
  },
  toTrial: '打ち手を試算する',
};

const en: typeof ja = {
  views: 'What the diagnosis shows',
  view: { situation: 'Situation', leverage: 'Levers', trial: 'Try out', tree: 'Tree' },
  comma: ', ',
  range: (from, to) => `${from}–${to}`,
  stop: '. ',
  source: 'Table read',
  read: 'Read the selection',
  readAgain: 'Read again',
  empty: {
    title: 'Select a table of actuals',
    lead: 'Dates with columns of numbers, or stages with plan and actual, headings included. One cell inside the table will do.',
  },
  unreadable: {
    NO_NUMBERS: 'The selected table has no column of numbers. Select the actuals with their headings.',
    NO_TIME_AND_ONE_COLUMN:
      'The table has neither dates nor a second column to compare. Include the dates, or plan and actual.',
  },
  problems: {
    title: (n) => [
      '',
      n === 1 ? 'One cell is not a number.' : `${n} cells are not numbers.`,
      ' Nothing was diagnosed.',
    ],
    toFix: 'To correct',
    cell: (address, text) => `${address} “${text}”`,
    reasons: {
      letters: 'A letter stands for a zero or a one.',
      words: 'It holds words. Keep only the number.',
      text: 'The number is stored as text, which formulas do not count.',
      formula:
        'Its formula gives no number. A formula is never written over: mend it, or the cells it reads.',
    },
    fix: (value) => `Make it ${value}`,
    fixing: 'Mending',
    fixed: (address, value) => ['', `${address} is now ${value}.`, ''],
    skip: (rows) => `Without the values of ${rows} it can be diagnosed.`,
    blank: 'What is left out counts as missing, not as 0.',
    go: 'Go on without them',
    more: (n) => `and ${n} more`,
  },
  figure: {
    write: 'Write the numbers',
    writing: 'Writing',
    of: (label, name) => `${label} (${name})`,
    place: (cell) => `from ${cell}, the selected cell`,
    written: (sheet, cells) => [
      '',
      `Written to ${cells} on “${sheet}”.`,
      ' These are values and stay as they are.',
    ],
  },
  toTrial: 'Try out a measure',
};

export const commonText = { ja, en };
