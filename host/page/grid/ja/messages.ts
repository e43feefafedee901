/** What o-spreadsheet says: errors in cells, refusals and questions, in Japanese. */
export const messages: Record<string, string> = {
  Error: 'エラー',
  'Caused by': '原因',
  Invalid: '無効',
  'Click to select the cell': 'クリックしてセルを選択',
  'Invalid expression': '数式の書き方が正しくありません',
  'Invalid formula': '数式が正しくありません',
  'Circular reference': '循環参照です',
  'Invalid reference': '参照先がありません',
  'Data not available': 'データがありません',
  'Unknown function': '不明な関数です',
  'Unknown function: "%s"': '不明な関数です: %s',
  'Spill range is not empty': '展開先のセルが空ではありません',
  'Division by zero': '0 で割ろうとしています',
  'Number too large': '数値が大きすぎます',
  'Invalid sheet name: %s': 'シート名が正しくありません: %s',
  'Missing opening parenthesis': '開きかっこがありません',
  'Missing closing parenthesis': '閉じかっこがありません',
  'Unexpected token: %s': '数式に読めない部分があります: %s',
  'Invalid number of arguments for the %(functionName)s function. Expected %(minArgRequired)s minimum, but got %(nbrArgSupplied)s instead.':
    '%(functionName)s の引数が足りません。%(minArgRequired)s 個以上必要ですが、%(nbrArgSupplied)s 個です。',
  'Invalid number of arguments for the %(functionName)s function. Expected %(maxArgPossible)s maximum, but got %(nbrArgSupplied)s instead.':
    '%(functionName)s の引数が多すぎます。%(maxArgPossible)s 個までですが、%(nbrArgSupplied)s 個です。',
  "Result couldn't be automatically expanded.": '結果を展開できませんでした。',
  'Array result was not expanded because it would overwrite data.':
    'データを上書きしてしまうため、配列の結果は展開されませんでした。',
  'Merged cells found in the spill zone. Please unmerge cells before using array formulas.':
    '展開先に結合されたセルがあります。結合を解除してください。',
  'Add missing columns and rows': '足りない行と列を追加',
  'Add missing columns': '足りない列を追加',
  'Add missing rows': '足りない行を追加',
  'Are you sure you want to delete this sheet?': 'このシートを削除しますか?',
  'The sheet name cannot be empty.': 'シート名を入力してください。',
  'A sheet with the name %s already exists. Please select another name.':
    '%s という名前のシートはすでにあります。別の名前を入力してください。',
  'Some used characters are not allowed in a sheet name (Forbidden characters are %s).':
    'シート名に使えない文字があります(%s)。',
  'This sheet is locked and cannot be modified. Please unlock it first.':
    'このシートは保護されています。先に保護を解除してください。',
  'This operation is not allowed with multiple selections.': '複数の範囲を選択しているときは実行できません。',
  'Merging these cells will only preserve the top-leftmost value. Merge anyway?':
    '結合すると、左上のセルの値だけが残ります。結合しますか?',
  'Merged cells are preventing this operation. Unmerge those cells and try again.':
    '結合されたセルがあるため実行できません。結合を解除してください。',
  'This operation is not possible due to a merge. Please remove the merges first than try again.':
    '結合されたセルがあるため実行できません。結合を解除してください。',
  'We found data next to your selection. Since this data was not selected, it will not be sorted. Do you want to extend your selection?':
    '選択範囲の隣にもデータがあります。選択範囲を広げて並べ替えますか?',
  'Cannot sort a zone with array formulas.': '配列数式を含む範囲は並べ替えられません。',
  'Splitting will overwrite existing content': '分割すると、右の列のデータを上書きします',
  'This will overwrite data in the subsequent columns. Split anyway?':
    '右の列のデータを上書きします。分割しますか?',
  'The data you entered in %s violates the data validation rule set on the cell:\n%s':
    '%s に入力した値は、入力規則に合っていません。\n%s',
  'The value must be one of: %s': '次のどれかを入力してください: %s',
  'The value must be a value in the range %s': '範囲 %s にある値を入力してください',
  'The value must be a number': '数値を入力してください',
  'The value must be a date': '日付を入力してください',
  'The value must be a valid date': '正しい日付を入力してください',
  'The value must not be empty': '値を入力してください',
  'The value must be between %s and %s': '%s から %s の間の値を入力してください',
  'The range is invalid': '範囲が正しくありません',
  'The range is invalid.': '範囲が正しくありません。',
  'A range needs to be defined': '範囲を指定してください',
  'The format entered is not valid.': '書式コードが正しくありません。',
  'A named range with this name already exists.': '同じ名前の範囲がすでにあります。',
  'The cell you are trying to edit has been deleted.': '編集していたセルは削除されました。',
  'Please enter a number between 0 and 10000.': '0 から 10000 までの数を入力してください。',
  'Pasting from the context menu is not supported in this browser. Use keyboard shortcuts ctrl+c / ctrl+v instead.':
    'このブラウザでは、メニューから貼り付けられません。Ctrl+C と Ctrl+V を使ってください。',
  'Access to the clipboard denied by the browser. Please enable clipboard permission for this page in your browser settings.':
    'クリップボードを使う許可がありません。ブラウザの設定で、このページに許可してください。',
  'The window is too small to display multiple side panels.':
    '画面が狭いため、複数のパネルは表示できません。',
  'The current window is too small to display this sheet properly. Consider resizing your browser window or adjusting frozen rows and columns.':
    '画面が狭く、シート全体を表示できません。ウィンドウを広げるか、固定した行と列を減らしてください。',
};
