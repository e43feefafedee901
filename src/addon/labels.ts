/** What the add-on says that is no error: menu, what its items did, names of writes. */
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
  coloursRemoved: (place: string) => `${place} の色を外しました。`,
  undone: (label: string) => `「${label}」を元に戻しました。`,
  undoneInPart: (label: string) => `「${label}」を途中まで元に戻しました。もう一度選ぶと、続きを戻します。`,
  left: (list: string) => `次のセルはその後に変わっていたので、そのままにしました: ${list}`,
};

const en: typeof ja = {
  openSidebar: 'Open sidebar',
  colourSelection: 'Color the selection…',
  removeColours: 'Remove colors from the selection',
  undo: 'Undo',
  selfTest: 'Self-test',
  title: 'KPI逆算',
  coloured: (place) => `Color ${place}`,
  uncoloured: (place) => `Remove colors from ${place}`,
  funnelWritten: (place) => `Write to ${place}`,
  bookBuilt: 'Build the KPI book',
  coloursRemoved: (place) => `Colors removed from ${place}.`,
  undone: (label) => `Undone: ${label}.`,
  undoneInPart: (label) => `Undone in part: ${label}. Choose it again to go on.`,
  left: (list) => `These cells had changed since and were left as they are: ${list}`,
};

export const labels = { ja, en };
