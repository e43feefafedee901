import { asText } from '../../server/files/asText.ts';

/*
 * o-spreadsheet reads and writes the texts of an xlsx file as if they were typed. A code such as 0012 would
 * open as the number 12, and a typed apostrophe would be saved as part of the text. Both are mended here, in
 * the file's list of texts.
 */

/** Where an xlsx file keeps its texts. */
export const textsPath = 'xl/sharedStrings.xml';

/** Marks the texts that would be misread with the apostrophe that keeps text text. */
export function protectTexts(sharedStrings: string): string {
  return eachText(sharedStrings, asText);
}

/** Takes the apostrophe away again: an xlsx file says by itself that these are texts. */
export function releaseTexts(sharedStrings: string): string {
  return eachText(sharedStrings, (text) => text.replace(/^'/, ''));
}

function eachText(sharedStrings: string, change: (text: string) => string): string {
  const list = new DOMParser().parseFromString(sharedStrings, 'text/xml');
  for (const item of list.getElementsByTagName('si')) {
    // A text with formatted pieces has several; phonetic guides are not part of it.
    const pieces = [...item.getElementsByTagName('t')].filter((piece) => !piece.closest('rPh'));
    const text = pieces.map((piece) => piece.textContent).join('');
    const changed = change(text);
    if (changed === text) continue;
    pieces.forEach((piece, index) => {
      piece.textContent = index === 0 ? changed : '';
    });
  }
  return new XMLSerializer().serializeToString(list);
}
