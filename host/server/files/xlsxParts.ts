import { strFromU8, unzipSync } from 'fflate';
import { FileProblem } from './FileProblem.ts';

/** Without these a zip is no workbook. */
const required = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];

/**
 * The parts of an xlsx file by path, as o-spreadsheet's own import takes them. That import reads XML with
 * the browser's parser, so it runs in the page.
 */
export function xlsxParts(bytes: Uint8Array, fileName: string): Record<string, unknown> {
  // Old .xls files and encrypted .xlsx files share this container.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new FileProblem('OLD_OR_LOCKED', fileName);
  const files = unzip(bytes, fileName);
  if (required.some((path) => !(path in files))) throw new FileProblem('BROKEN', fileName);
  const parts = Object.entries(files).map(([path, content]) => [path, readPart(path, content)]);
  return Object.fromEntries(parts);
}

function unzip(bytes: Uint8Array, fileName: string): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch {
    throw new FileProblem('BROKEN', fileName);
  }
}

/** XML is text; pictures are an address. */
function readPart(path: string, content: Uint8Array): string | { imageSrc: string } {
  const picture = /\.(png|jpe?g|gif)$/i.exec(path);
  if (!picture) return strFromU8(content);
  const type = picture[1]!.toLowerCase().replace('jpg', 'jpeg');
  return { imageSrc: `data:image/${type};base64,${Buffer.from(content).toString('base64')}` };
}
