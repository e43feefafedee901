/** What a spreadsheet would take for a formula, a number, a date or a truth value if it were typed. */
const misleading = /^[=']|^[-+.$€£¥￥\d][-+.,:/\s\de%]*(?:[ap]m)?$|^(?:true|false)$/i;

/** A leading apostrophe keeps text text, as when it is typed; the cell's value is without it. */
export function asText(text: string): string {
  return misleading.test(text.trimStart()) ? `'${text}` : text;
}
