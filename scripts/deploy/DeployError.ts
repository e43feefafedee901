/** What can go wrong on the way to Google, each with what to do next. */
export const deployFaults = {
  NOT_LOGGED_IN: {
    ja: 'まだログインしていません。「npx clasp login」を実行し、開いた画面で許可してから、もう一度お試しください。',
    en: 'You are not logged in. Run "npx clasp login", allow access in the page that opens, then run this again.',
  },
  LOGIN_EXPIRED: {
    ja: 'ログインの期限が切れています。「npx clasp login」をやり直してから、もう一度お試しください。',
    en: 'The login has expired. Run "npx clasp login" again, then run this again.',
  },
  API_DISABLED: {
    ja: 'Apps Script API が無効です。https://script.google.com/home/usersettings を開き、「オン」にして数分待ってから、もう一度お試しください。',
    en: 'The Apps Script API is off. Open https://script.google.com/home/usersettings, switch it on, wait a few minutes, then run this again.',
  },
  NETWORK: {
    ja: '通信が途中で切れました。何も壊れていません。接続を確かめて、同じコマンドをもう一度実行してください。',
    en: 'The connection was lost on the way. Nothing is broken; check it and run the same command again.',
  },
  NOT_FOUND: {
    ja: '送り先が見つからないか、編集の権限がありません。消した場合は .gyakusan.json を削除すると、新しく作り直します。',
    en: 'The target was not found, or you may not edit it. If you deleted it, remove .gyakusan.json to create a new one.',
  },
  FOREIGN_SCRIPT: {
    ja: '送り先のスクリプトに、このアドオンのものではないファイルがあります。何も送っていません。--sheet で別のシートを指定してください。',
    en: 'The script there holds files that are not this add-on’s. Nothing was sent. Name another spreadsheet with --sheet.',
  },
  NOT_A_SHEET: {
    ja: '--sheet には、スプレッドシートのアドレス(https://docs.google.com/spreadsheets/d/…)を入れてください。',
    en: '--sheet takes the address of a spreadsheet (https://docs.google.com/spreadsheets/d/…).',
  },
  BUNDLE_FAULTY: {
    ja: 'dist/ に誤りがあるため、送りませんでした。',
    en: 'dist/ has faults, so nothing was sent.',
  },
  ARRIVED_DIFFERENT: {
    ja: '送ったものと届いたものが違います。もう一度実行しても同じなら、この表示を添えてお知らせください。',
    en: 'What arrived differs from what was sent. If running this again does not help, report it with this output.',
  },
  CLASP_FAILED: {
    ja: 'clasp が止まりました。下の表示を確かめてください。',
    en: 'clasp stopped; see its words below.',
  },
} as const;

export type DeployCode = keyof typeof deployFaults;

export class DeployError extends Error {
  readonly code: DeployCode;
  readonly detail: string;

  constructor(code: DeployCode, detail = '') {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

const signs: readonly (readonly [RegExp, DeployCode])[] = [
  [/not enabled the Apps Script API|usersettings/i, 'API_DISABLED'],
  [
    /invalid_grant|invalid_rapt|reauth|unauthenticated|invalid authentication|No refresh token/i,
    'LOGIN_EXPIRED',
  ],
  [/not logged in|no credentials/i, 'NOT_LOGGED_IN'],
  [/not found|does not have permission|permission denied|insufficient/i, 'NOT_FOUND'],
  [/ENOTFOUND|ECONN|ETIMEDOUT|EAI_AGAIN|socket hang up|network|premature close|fetch failed/i, 'NETWORK'],
];

/** Reads clasp's own words; its exit code cannot be trusted, so callers check what happened instead. */
export const readFailure = (output: string): DeployError =>
  new DeployError(signs.find(([sign]) => sign.test(output))?.[1] ?? 'CLASP_FAILED', output.trim());
