/** Choosing a template, or two. */
const ja = {
  title: '分け方の型を選ぶ',
  lead: '近いものでかまいません。次の画面で直せます。',
  legend: '業種・領域',
  layers: (kpis: number, leading: number, intermediate: number, lagging: number) =>
    `KPI ${kpis}個(先行${leading}・中間${intermediate}・遅行${lagging})。先行は早く動く指標、遅行は結果の指標です。`,
  merge: 'もう1つの部署の型と合わせる(任意)',
  second: '合わせる型',
  none: '合わせない',
  firstTeam: '1つ目の部署',
  secondTeam: '2つ目の部署',
  how: '合わせ方',
  sum: '2つを足す',
  under: '下につなぐ',
  sumName: '足したKGIの名前',
  sumNameDefault: '全社の目標',
  underWhich: '2つ目が説明する指標',
  use: 'この型を使う',
  blank: '型を使わず、白紙から作る',
  keepTree: 'いまのツリーに戻る',
  replaces: 'いまのツリーは置き換わります。',
  scaled: '型の件数は、目標に合うように増減します。率と単価はそのままです。',
};

const en: typeof ja = {
  title: 'Choose a template',
  lead: 'The nearest will do. You can change it next.',
  legend: 'Field of work',
  layers: (kpis, leading, intermediate, lagging) =>
    `${kpis} KPIs (${leading} leading, ${intermediate} intermediate, ${lagging} lagging). Leading ones move early, lagging ones are results.`,
  merge: 'Join a second department (optional)',
  second: 'Second template',
  none: 'None',
  firstTeam: 'First team',
  secondTeam: 'Second team',
  how: 'How to join',
  sum: 'Add both',
  under: 'Put below',
  sumName: 'Name of the joint KGI',
  sumNameDefault: 'Company goal',
  underWhich: 'KPI the second one explains',
  use: 'Use this template',
  blank: 'Start from a blank tree',
  keepTree: 'Back to the present tree',
  replaces: 'The present tree is replaced.',
  scaled: 'Counts are scaled to meet your target. Rates and prices stay.',
};

export const templateText = { ja, en };
