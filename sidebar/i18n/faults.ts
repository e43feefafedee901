import type { TransportCode } from '../server/faults.ts';

interface TransportSentence {
  /** What happened, in bold. */
  readonly what: string;
  readonly why: string;
  readonly remedies: readonly string[];
}

const unchanged = 'シートは変わっていません。';

const transportJa: Record<TransportCode, TransportSentence> = {
  PERMISSION_DENIED: {
    what: 'このファイルを使う許可が下りませんでした。',
    why: `複数のアカウントで同時にログインしていると起こります。${unchanged}`,
    remedies: [
      'ページを再読み込みして、もう一度開く',
      'だめなら、使うアカウントだけでログインし直す',
      'シークレット ウィンドウで開く',
    ],
  },
  CONNECTION_LOST: {
    what: 'スプレッドシートと通信できませんでした。',
    why: '書き込みの途中だったときは、終わっていることがあります。',
    remedies: ['インターネットの接続を確かめる', 'シートの内容を確かめてから、もう一度試す'],
  },
  SERVER_FUNCTION_MISSING: {
    what: 'この画面が、古い版のままのようです。',
    why: `アドオンが新しくなったあとに起こります。${unchanged}`,
    remedies: ['ページを再読み込みする', 'メニューから、もう一度開く'],
  },
  SERVER_FAILED: {
    what: 'スプレッドシートの側で止まりました。',
    why: '書き込みの途中だったときは、一部が終わっていることがあります。',
    remedies: [
      'シートの内容を確かめてから、もう一度試す',
      'だめなら、ページを再読み込みする',
      '続くときは、くわしい情報をコピーして管理者に伝える',
    ],
  },
  NO_ANSWER: {
    what: '時間内に返事がありませんでした。',
    why: '書き込みが、あとから終わることがあります。',
    remedies: ['シートの内容を確かめる', 'ページを再読み込みして、もう一度試す'],
  },
  UNREADABLE_ANSWER: {
    what: '返事の中身を読めませんでした。',
    why: '書き込みは、終わっていることがあります。',
    remedies: [
      'シートの内容を確かめる',
      'ページを再読み込みして、もう一度試す',
      '続くときは、くわしい情報をコピーして管理者に伝える',
    ],
  },
  NOT_IN_A_SPREADSHEET: {
    what: 'この画面は、スプレッドシートの中で動きます。',
    why: unchanged,
    remedies: ['スプレッドシートを開く', '拡張機能のメニューから、KPI逆算を開く'],
  },
};

const ja = {
  tryInOrder: '試す順番',
  draftKept: '入力中の内容は、このブラウザに残っています。',
  draftInMemory: '入力中の内容は、この画面を閉じるまで残ります。',
  copyDetails: 'くわしい情報をコピー',
  copied: 'コピーしました',
  transport: transportJa,
};

const nothingChanged = 'The sheet has not changed.';

const transportEn: typeof transportJa = {
  PERMISSION_DENIED: {
    what: 'The right to use this file was not given.',
    why: `It happens when several accounts are signed in at once. ${nothingChanged}`,
    remedies: [
      'Reload the page and open this again',
      'Sign in again with only the account you use',
      'Open the file in a private window',
    ],
  },
  CONNECTION_LOST: {
    what: 'The spreadsheet could not be reached.',
    why: 'If it was being written, that may have finished.',
    remedies: ['Check the internet connection', 'Look at the sheet, then try again'],
  },
  SERVER_FUNCTION_MISSING: {
    what: 'This panel seems to be an old version.',
    why: `It happens after the add-on was updated. ${nothingChanged}`,
    remedies: ['Reload the page', 'Open this again from the menu'],
  },
  SERVER_FAILED: {
    what: 'The spreadsheet side stopped.',
    why: 'If it was being written, a part may be done.',
    remedies: [
      'Look at the sheet, then try again',
      'If that fails, reload the page',
      'If it goes on, copy the details and pass them to your administrator',
    ],
  },
  NO_ANSWER: {
    what: 'No answer came in time.',
    why: 'A write may still finish.',
    remedies: ['Look at the sheet', 'Reload the page and try again'],
  },
  UNREADABLE_ANSWER: {
    what: 'The answer could not be read.',
    why: 'A write may have finished.',
    remedies: [
      'Look at the sheet',
      'Reload the page and try again',
      'If it goes on, copy the details and pass them to your administrator',
    ],
  },
  NOT_IN_A_SPREADSHEET: {
    what: 'This panel works inside a spreadsheet.',
    why: nothingChanged,
    remedies: ['Open the spreadsheet', 'Open KPI Gyakusan from the extensions menu'],
  },
};

const en: typeof ja = {
  tryInOrder: 'Try in this order',
  draftKept: 'What you typed is kept in this browser.',
  draftInMemory: 'What you typed is kept until you close this panel.',
  copyDetails: 'Copy the details',
  copied: 'Copied',
  transport: transportEn,
};

export const faultText = { ja, en };
