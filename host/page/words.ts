import type { Language } from './language.ts';

const ja = {
  sample: 'サンプル',
  spreadsheet: 'スプレッドシート',
  file: 'ファイル',
  extensions: '拡張機能',
  language: '言語',
  download: 'xlsx でダウンロード',
  reset: 'サンプルに戻す',
  reopen: 'ファイルを開いたときに戻す',
  askReset: 'このブックの変更をすべて捨てて、はじめの状態に戻します。よろしいですか?',
  saved: 'このブラウザに保存しました',
  saving: '保存しています…',
  notSaved: 'このブラウザには保存できません。閉じる前にダウンロードしてください',
  closeSidebar: 'サイドバーを閉じる',
  closeToast: 'お知らせを閉じる',
  keyboard: 'F6 で、メニュー・表・サイドバーを移動できます',
  failed: 'ページを開けませんでした。ターミナルの表示を確かめ、もう一度 npm start を実行してください。',
};

const en: typeof ja = {
  sample: 'Sample',
  spreadsheet: 'Spreadsheet',
  file: 'File',
  extensions: 'Extensions',
  language: 'Language',
  download: 'Download as xlsx',
  reset: 'Back to the sample',
  reopen: 'Back to the file as opened',
  askReset: 'Discard every change to this book and go back to how it began?',
  saved: 'Saved in this browser',
  saving: 'Saving…',
  notSaved: 'This browser cannot keep the book. Download it before closing',
  closeSidebar: 'Close the sidebar',
  closeToast: 'Close the message',
  keyboard: 'F6 moves between menus, sheet and sidebar',
  failed: 'The page could not be opened. Look at the terminal, then run npm start again.',
};

export type Words = typeof ja;

/** The page's own sentences; what the add-on says comes from the add-on. */
export const words: Record<Language, Words> = { ja, en };
