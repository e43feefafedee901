import type { ErrorData } from '../KpiError.ts';

/** `(売上!B2)`, or nothing where the place is unknown. */
const at = (d: ErrorData) => (d.place ? `(${d.place})` : '');
const atEn = (d: ErrorData) => (d.place ? ` (${d.place})` : '');

/** What a service said, where it said anything. */
const because = (d: ErrorData) => (d.reason ? ` (${d.reason})` : '');

const unchanged = 'シートは変わっていません。';
const unchangedEn = 'The sheet has not changed.';

const ja = {
  // Selection
  NOTHING_SELECTED: () => '何も選ばれていません。シートでセルを選んでから、もう一度お試しください。',
  ONE_CELL_SELECTED: (d: ErrorData) =>
    `いまは1つのセル(${d.place})だけが選ばれています。実績と目標の列を、見出しごと選んでください。`,
  SELECTION_EMPTY: (d: ErrorData) =>
    `選択範囲(${d.place})には何も入力されていません。実績と目標の列を、見出しごと選んでください。`,
  SELECTION_TOO_LARGE: (d: ErrorData) =>
    `選択範囲は${d.value}セルあり、一度に扱える${d.limit}セルを超えています。必要な列だけを選んでください。`,
  NO_NUMBERS_SELECTED: (d: ErrorData) =>
    `選択範囲(${d.place})に数値がありません。文字で入った数字は数値に直し、実績と目標の列を選んでください。`,
  TOO_MANY_RANGES: (d: ErrorData) => `${d.value}個の範囲が選ばれています。50個までに分けて選んでください。`,
  TARGET_NOT_RECOGNISED: (d: ErrorData) =>
    `${d.place} のどの列が実績と目標か見分けられませんでした。サイドバーの「しきい値」で列を選ぶか、目標の数を入力してください。`,
  // Addresses
  REQUEST_UNREADABLE: (d: ErrorData) =>
    `サイドバーからの依頼${d.value ? ` ${d.value} ` : ''}を読めませんでした。${unchanged}サイドバーを開き直してください。`,
  ADDRESS_UNREADABLE: (d: ErrorData) =>
    `「${d.value}」はセルの場所として読めません。範囲を選び直してください。`,
  OTHER_SHEET: (d: ErrorData) =>
    `範囲が2つのシート(${d.place} と ${d.value})にまたがっています。条件付き書式は別のシートを参照できないので、同じシートの範囲を選ぶか、目標を数で入力してください。`,
  SHEET_MISSING: (d: ErrorData) =>
    `シート${d.value ? `「${d.value}」` : ''}が見つかりません。削除されたか、名前が変わりました。範囲を選び直してください。`,
  OUTSIDE_SHEET: (d: ErrorData) =>
    `${d.value} はシートの外です。行や列が削除されていないか確かめて、範囲を選び直してください。`,
  // Colours
  NOTHING_TO_COLOUR: () => '色を付ける範囲がありません。実績の列を選んでください。',
  DIRECTION_UNKNOWN: (d: ErrorData) =>
    `向き「${d.value}」は選べません。「高いほど良い」「低いほど良い」「範囲内」から選んでください。`,
  TARGET_NOT_BESIDE: (d: ErrorData) =>
    `${d.actual} と ${d.target} の行(または列)がそろっていません。同じ行数の範囲を横に並べて選ぶか、目標のセルを1つだけ選んでください。`,
  NOT_ONE_LINE: (d: ErrorData) => `${d.value} は2列以上あります。実績は1列(または1行)ずつ選んでください。`,
  FIXED_TARGET_UNUSABLE: (d: ErrorData) =>
    `目標 ${d.value} は使えません。0、または 0.000000000001 から 1000兆 までの大きさの数を入力してください。`,
  RANGES_OVERLAP: (d: ErrorData) =>
    `${d.value} がほかの範囲と重なっています。実績、目標、判定の文字には別々の列を選んでください。`,
  ALREADY_COLOURED: (d: ErrorData) =>
    `${d.place} には、別の範囲と一緒に付けた色があります。先にその色を外すか、同じ範囲を選んで変更してください。`,
  DATE_NOT_JUDGED: (d: ErrorData) =>
    `${d.place} の「${d.value}」は日付か時刻なので判定できません。時間は分や時間の数に直すか、その行を範囲から外してください。`,
  PLACE_CHANGED: (d: ErrorData) =>
    d.name
      ? `確認したあとで「${d.name}」という名前のシートができました。${unchanged}もう一度作成すると、空いている名前で作ります。`
      : `確認したあとで ${d.place} の内容が変わりました。${unchanged}もう一度読み込んで確認してください。`,
  CELLS_OCCUPIED: (d: ErrorData) =>
    `${d.list} には、すでに内容があります。${unchanged}空いている場所を選ぶか、そのセルを空けてください。`,
  COLOURS_GONE: () => 'この色はもう付いていません。サイドバーを読み直してください。',
  NO_COLOURS_HERE: (d: ErrorData) =>
    `${d.place} には、このアドオンが付けた色がありません。色の付いた範囲を選んでください。`,
  // Funnel
  TOO_MANY_STAGES: (d: ErrorData) => `段階が${d.value}個あります。${d.limit}個までにまとめてください。`,
  FUNNEL_SELECTION_EMPTY: (d: ErrorData) =>
    `選択範囲(${d.place})に率も件数もありません。段階の名前と、率か件数の列を選んでください。`,
  FUNNEL_CELL_UNREADABLE: (d: ErrorData) =>
    `${d.place} の「${d.value}」は数として読めません。率か件数を入力するか、そのセルを範囲から外してください。`,
  FUNNEL_NOT_FALLING: (d: ErrorData) =>
    `${d.place} の ${d.value} は、前の段階の ${d.before} より大きくなっています。件数なら段階の順に、率なら 20% のように入力してください。`,
  MERGED_CELLS: (d: ErrorData) =>
    `書き出す場所(${d.place})に結合されたセルがあります。結合のない場所を選んでください。`,
  // Writing and undoing
  SOMEONE_ELSE_WRITES: () =>
    `ほかの人(または別の画面)がこのファイルに書き込んでいます。${unchanged}少し待ってから、もう一度お試しください。`,
  UNDO_GONE: () => '元に戻せる書き込みがありません。その後に別の書き込みがあったか、すでに元に戻しています。',
  UNDO_TOO_LARGE: () =>
    `この場所の内容は大きすぎて、元に戻すための控えを取れません。${unchanged}空いている場所を選んでください。`,
  UNDO_UNREADABLE: (d: ErrorData) =>
    `元に戻すための控えを読めませんでした。${unchanged}少し待ってから、もう一度お試しください。続くときは控えが壊れているので、「ファイル」→「変更履歴」から前の版に戻してください。${because(d)}`,
  WRITE_INCOMPLETE: (d: ErrorData) =>
    `途中で止まり、次のところは自動では戻せませんでした: ${d.list}。${d.isUndoable ? '少し待ってから「元に戻す」を押すと、書き込む前の状態に戻ります。' : 'このファイルには元に戻すための控えを残せないので、「ファイル」→「変更履歴」から前の版に戻してください。'}(${d.reason})`,
  UNDO_INCOMPLETE: (d: ErrorData) =>
    `元に戻す途中で止まりました。一部はもう戻っています。少し待ってから、もう一度「元に戻す」を押すと、残りも戻ります。(${d.reason})`,
  PROTECTED: (d: ErrorData) =>
    `保護されているセル${at(d)}があるため書き込めません。${unchanged}保護を外すか、編集できる人に頼むか、別の場所を選んでください。`,
  // Apps Script
  PERMISSION_DENIED: () =>
    `このファイルを変更する権限を確認できませんでした。${unchanged}編集できるファイルか確かめてください。ブラウザーで複数のアカウントにログインしているときは、1つだけにしてからお試しください。`,
  QUOTA_EXHAUSTED: () =>
    `スプレッドシートの1日の利用回数の上限に達しました。${unchanged}時間をおいてからお試しください。`,
  STORE_FULL: () =>
    `アドオンの保存領域がいっぱいで、元に戻すための控えや下書きを残せません。${unchanged}ほかのファイルの下書きを消すか、一度に書き込む範囲を小さくしてお試しください。`,
  SPREADSHEET_FULL: () =>
    `このスプレッドシートは大きさの上限(全部で1,000万セル、1枚のシートに18,278列)に達しています。${unchanged}使っていない行・列・シートを削除してからお試しください。`,
  SERVICE_TIMEOUT: () =>
    `スプレッドシートの応答に時間がかかりすぎました。${unchanged}範囲を小さくするか、少し待ってからお試しください。`,
  SERVICE_FAILED: (d: ErrorData) =>
    `スプレッドシートの処理が失敗しました。${unchanged}少し待ってから、もう一度お試しください。続くときは次の内容を開発元に知らせてください: ${d.reason}`,
};

const en: typeof ja = {
  NOTHING_SELECTED: () => 'Nothing is selected. Select cells in the sheet and try again.',
  ONE_CELL_SELECTED: (d) =>
    `Only one cell is selected (${d.place}). Select the actual and target columns with their headings.`,
  SELECTION_EMPTY: (d) =>
    `The selection (${d.place}) is empty. Select the actual and target columns with their headings.`,
  SELECTION_TOO_LARGE: (d) =>
    `The selection has ${d.value} cells, more than the ${d.limit} that can be handled at once. Select only the columns needed.`,
  NO_NUMBERS_SELECTED: (d) =>
    `The selection (${d.place}) holds no numbers. Turn numbers stored as text into numbers, and select the actual and target columns.`,
  TOO_MANY_RANGES: (d) => `${d.value} ranges are selected. Select at most 50 at a time.`,
  TARGET_NOT_RECOGNISED: (d) =>
    `It is not clear which columns of ${d.place} are actual and target. Choose them in the sidebar, or enter a fixed target there.`,
  REQUEST_UNREADABLE: (d) =>
    `The sidebar's request${d.value ? ` ${d.value}` : ''} could not be read. ${unchangedEn} Open the sidebar again.`,
  ADDRESS_UNREADABLE: (d) => `"${d.value}" is no cell address. Select the range again.`,
  OTHER_SHEET: (d) =>
    `The ranges lie on two sheets (${d.place} and ${d.value}). Conditional formats cannot look at another sheet: choose ranges on one sheet, or enter the target as a number.`,
  SHEET_MISSING: (d) =>
    `The sheet${d.value ? ` "${d.value}"` : ''} was not found; it was deleted or renamed. Select the range again.`,
  OUTSIDE_SHEET: (d) =>
    `${d.value} lies outside the sheet. Check whether rows or columns were deleted, and select the range again.`,
  NOTHING_TO_COLOUR: () => 'There is nothing to color. Choose the column of actual values.',
  DIRECTION_UNKNOWN: (d) =>
    `"${d.value}" is no direction. Choose higher is better, lower is better or within a band.`,
  TARGET_NOT_BESIDE: (d) =>
    `${d.actual} and ${d.target} do not line up. Choose ranges of the same rows side by side, or a single target cell.`,
  NOT_ONE_LINE: (d) => `${d.value} has several columns. Choose actual values one column (or row) at a time.`,
  FIXED_TARGET_UNUSABLE: (d) =>
    `The target ${d.value} cannot be used. Enter 0 or a number between 0.000000000001 and 10^15 in size.`,
  RANGES_OVERLAP: (d) =>
    `${d.value} overlaps another range. Choose separate columns for actual, target and status words.`,
  ALREADY_COLOURED: (d) =>
    `${d.place} already has colors that belong to another set. Remove those first, or select the same range to change them.`,
  DATE_NOT_JUDGED: (d) =>
    `"${d.value}" in ${d.place} is a date or time and cannot be judged. Enter durations as a number of minutes or hours, or leave the row out.`,
  PLACE_CHANGED: (d) =>
    d.name
      ? `A sheet named "${d.name}" appeared after the preview. ${unchangedEn} Create once more: a free name is taken.`
      : `${d.place} changed after the preview. ${unchangedEn} Read it again and check the preview.`,
  CELLS_OCCUPIED: (d) =>
    `${d.list} already holds something. ${unchangedEn} Choose a free place or clear those cells.`,
  COLOURS_GONE: () => 'These colors are no longer there. Reload the sidebar.',
  NO_COLOURS_HERE: (d) => `This add-on has not colored ${d.place}. Select a colored range.`,
  TOO_MANY_STAGES: (d) => `There are ${d.value} stages. Keep to ${d.limit} at most.`,
  FUNNEL_SELECTION_EMPTY: (d) =>
    `The selection (${d.place}) holds neither rates nor counts. Select the stage names and a column of rates or counts.`,
  FUNNEL_CELL_UNREADABLE: (d) =>
    `"${d.value}" in ${d.place} is no number. Enter a rate or a count, or leave the cell out.`,
  FUNNEL_NOT_FALLING: (d) =>
    `${d.value} in ${d.place} is larger than ${d.before} in the stage before. Enter counts in the order of the stages, or rates such as 20%.`,
  MERGED_CELLS: (d) => `There are merged cells in the way (${d.place}). Choose a place without merged cells.`,
  SOMEONE_ELSE_WRITES: () =>
    `Somebody else, or another window, is writing to this file. ${unchangedEn} Wait a moment and try again.`,
  UNDO_GONE: () => 'There is nothing to undo: something else was written since, or it was undone already.',
  UNDO_TOO_LARGE: () =>
    `What stands here is too large to be kept for undoing. ${unchangedEn} Choose a free place.`,
  UNDO_UNREADABLE: (d) =>
    `What was kept for undoing could not be read. ${unchangedEn} Wait a moment and try again. If it goes on, it is damaged: return to an earlier version with File > Version history.${because(d)}`,
  WRITE_INCOMPLETE: (d) =>
    `It stopped half way, and this could not be taken back automatically: ${d.list}. ${d.isUndoable ? 'Wait a moment, then press Undo to return to the state before it.' : 'This file offers nowhere to keep an undo: return to an earlier version with File > Version history.'} (${d.reason})`,
  UNDO_INCOMPLETE: (d) =>
    `The undo stopped half way; part of it is done. Wait a moment and press Undo again for the rest. (${d.reason})`,
  PROTECTED: (d) =>
    `Some cells are protected${atEn(d)}. ${unchangedEn} Remove the protection, ask somebody who may edit, or choose another place.`,
  PERMISSION_DENIED: () =>
    `The right to change this file could not be confirmed. ${unchangedEn} Check that you may edit it; if several accounts are signed in to this browser, stay with one and try again.`,
  QUOTA_EXHAUSTED: () => `The daily limit of spreadsheet calls is used up. ${unchangedEn} Try again later.`,
  STORE_FULL: () =>
    `The add-on’s storage is full, so neither an undo nor a draft can be kept. ${unchangedEn} Delete drafts of other files, or write less at once, then try again.`,
  SPREADSHEET_FULL: () =>
    `This spreadsheet is as large as it may be: 10 million cells in all, 18,278 columns a sheet. ${unchangedEn} Delete unused rows, columns or sheets, then try again.`,
  SERVICE_TIMEOUT: () =>
    `The spreadsheet took too long to answer. ${unchangedEn} Choose a smaller range, or try again in a moment.`,
  SERVICE_FAILED: (d) =>
    `The spreadsheet refused. ${unchangedEn} Try again in a moment; if it stays, report this to the developer: ${d.reason}`,
};

export const addonMessages = { ja, en };
