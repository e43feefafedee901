/** Step 3 of the wizard. */
const ja = {
  title: '数字の意味をそろえる',
  lead: (filled: number, missing: number) =>
    missing === 0
      ? `${filled}項目すべて記入済みです。`
      : `${filled}項目を記入済みです。残り${missing}項目をご確認ください。`,
  previous: '前の指標',
  following: '次の指標',
  kpi: (at: number, of: number) => `指標(${at}/${of})`,
  left: (count: number) => (count === 0 ? '' : ` — 残り${count}`),
  choose: '選んでください',
  filled: '記入済み',
  items: (count: number) => `${count}項目`,
  edit: '記入済みの項目を直す',
  editDone: '直し終える',
  later: '空のままでも進めます。点検でお知らせします。',
  nothingMissing: 'この指標に空欄はありません。',
};

const en: typeof ja = {
  title: 'Agree on what numbers mean',
  lead: (filled, missing) =>
    missing === 0
      ? `All ${filled} entries are filled in.`
      : `${filled} entries are filled in, ${missing} are left.`,
  previous: 'Previous KPI',
  following: 'Next KPI',
  kpi: (at, of) => `KPI (${at}/${of})`,
  left: (count) => (count === 0 ? '' : ` — ${count} left`),
  choose: 'Please choose',
  filled: 'Filled in',
  items: (count) => `${count} entries`,
  edit: 'Edit what is filled in',
  editDone: 'Done editing',
  later: 'You can go on with blanks. The check will remind you.',
  nothingMissing: 'Nothing is missing here.',
};

export const definitionsText = { ja, en };
