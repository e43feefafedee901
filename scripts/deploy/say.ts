/** The words of `npm run deploy`, in the language of the terminal. */
import type { Binding } from './binding.ts';
import type { DeployError } from './DeployError.ts';
import type { Files } from './remote.ts';

const sheetAddress = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit`;

const words = {
  ja: {
    wouldSend: (target: string) => `送り先: ${target}\n送るファイル(まだ送っていません):`,
    newSheet: '新しく作るスプレッドシート',
    newScript: (sheet: string) => `${sheet} に新しく作るスクリプト`,
    created: (sheet: string) => `スクリプトを用意しました: ${sheet}`,
    done: (sheet: string) => `送りました。届いた内容が dist/ と同じことを確かめました。\n${sheet}`,
    first: [
      '次にすること:',
      '1. 上のアドレスを開きます(開いていた場合は再読み込みします)。',
      '2. 数秒待つと、メニュー「拡張機能」に「KPI逆算」が出ます。「サイドバーを開く」を選びます。',
      '3. 最初だけ許可を求められます。自分のアカウントを選び、「このアプリは確認されていません」と出たら「詳細」→「KPI逆算(安全ではないページ)に移動」→「許可」を押します。求めるのは、このシートの編集とサイドバーの表示だけです。',
      '4. セルに =KPI_REVERSE(12, {20%;50%;30%}) と入れて、400 から始まる4行が出れば完了です。',
    ].join('\n'),
  },
  en: {
    wouldSend: (target: string) => `Target: ${target}\nFiles that would be sent (nothing was sent):`,
    newSheet: 'a new spreadsheet',
    newScript: (sheet: string) => `a new script in ${sheet}`,
    created: (sheet: string) => `The script is ready: ${sheet}`,
    done: (sheet: string) => `Sent, read back, and equal to dist/.\n${sheet}`,
    first: [
      'What to do now:',
      '1. Open the address above (reload it if it was open).',
      '2. After a few seconds the menu Extensions has KPI逆算. Choose "Open sidebar".',
      '3. You are asked for permission once. Choose your account; where it says the app is not verified, press Advanced → Go to KPI逆算 (unsafe) → Allow. It asks for this spreadsheet and for showing a sidebar, nothing else.',
      '4. Type =KPI_REVERSE(12, {20%;50%;30%}) into a cell; four rows that begin with 400 mean it works.',
    ].join('\n'),
  },
};

export interface Say {
  dryRun(files: Files, known: Binding | null, wanted: string | null): void;
  created(binding: Binding): void;
  done(binding: Binding, isFirst: boolean): void;
  failed(fault: { ja: string; en: string }, error: DeployError): void;
}

export function sayIn(language: 'ja' | 'en'): Say {
  const w = words[language];
  return {
    dryRun(files, known, wanted) {
      const target = known
        ? sheetAddress(known.spreadsheetId)
        : wanted
          ? w.newScript(sheetAddress(wanted))
          : w.newSheet;
      console.log(w.wouldSend(target));
      for (const [name, text] of Object.entries(files))
        console.log(`  ${name}  ${Buffer.byteLength(text)} bytes`);
    },
    created: ({ spreadsheetId }) => console.log(w.created(sheetAddress(spreadsheetId))),
    done(binding, isFirst) {
      console.log(w.done(sheetAddress(binding.spreadsheetId)));
      if (isFirst) console.log(`\n${w.first}`);
    },
    failed(fault, error) {
      console.error(`${fault[language]} [${error.code}]`);
      if (error.detail) console.error(error.detail);
    },
  };
}
