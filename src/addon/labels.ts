/** What the add-on says that is no error: menu, confirmation, names of writes. */
const ja = {
  openSidebar: 'サイドバーを開く',
  colourSelection: '選択範囲に色を付ける…',
  removeColours: '選択範囲の色を外す',
  undo: '元に戻す',
  selfTest: '動作確認',
  title: 'KPI逆算',
  coloured: (place: string) => `${place} に色を付ける`,
  uncoloured: (place: string) => `${place} の色を外す`,
  funnelWritten: (place: string) => `${place} に書き出す`,
  bookBuilt: 'KPIブックを作る',
  confirm: (d: Confirmation) =>
    `${d.actual} を ${d.target} と比べ、${d.cells}個のセルに色を付けます。\n` +
    `達成(緑) ${d.ok}　注意(黄) ${d.warn}　要対応(赤) ${d.bad}　判定なし ${d.none}\n\n` +
    `緑は達成率${d.green}以上、黄は${d.yellow}以上です。${d.direction}として判定します。\n` +
    'ほかの条件付き書式には触れません。色を付けますか?',
  directions: { higher: '高いほど良い', lower: '低いほど良い', band: '目標に近いほど良い' },
  coloursApplied: (cells: number) => `${cells}個のセルに色を付けました。数字を直すと、色も変わります。`,
  coloursRemoved: (place: string) => `${place} の色を外しました。`,
  undone: (label: string) => `「${label}」を元に戻しました。`,
  left: (list: string) => `次のセルはその後に変わっていたので、そのままにしました: ${list}`,
};

interface Confirmation {
  readonly actual: string;
  readonly target: string;
  readonly cells: number;
  readonly ok: number;
  readonly warn: number;
  readonly bad: number;
  readonly none: number;
  readonly green: string;
  readonly yellow: string;
  readonly direction: string;
}

const en: typeof ja = {
  openSidebar: 'Open sidebar',
  colourSelection: 'Colour the selection…',
  removeColours: 'Remove colours from the selection',
  undo: 'Undo',
  selfTest: 'Self-test',
  title: 'KPI逆算',
  coloured: (place) => `Colour ${place}`,
  uncoloured: (place) => `Remove colours from ${place}`,
  funnelWritten: (place) => `Write to ${place}`,
  bookBuilt: 'Build the KPI book',
  confirm: (d) =>
    `Compare ${d.actual} with ${d.target} and colour ${d.cells} cells.\n` +
    `On target (green) ${d.ok}, near (yellow) ${d.warn}, act now (red) ${d.bad}, not judged ${d.none}\n\n` +
    `Green from ${d.green} of target, yellow from ${d.yellow}; ${d.direction}.\n` +
    'Other conditional formats stay as they are. Colour the cells?',
  directions: {
    higher: 'higher is better',
    lower: 'lower is better',
    band: 'nearer to the target is better',
  },
  coloursApplied: (cells) => `${cells} cells are coloured. The colours follow the numbers.`,
  coloursRemoved: (place) => `Colours removed from ${place}.`,
  undone: (label) => `Undone: ${label}.`,
  left: (list) => `These cells had changed since and were left as they are: ${list}`,
};

export const labels = { ja, en };
