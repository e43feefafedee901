import type { Model } from '@odoo/o-spreadsheet';
import { strToU8, zipSync } from 'fflate';
import { releaseTexts, textsPath } from './xlsxText.ts';

const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the book to the planner as an xlsx file; cells with custom functions carry their values. */
export async function downloadXlsx(model: Model, fileName: string): Promise<void> {
  const bytes = await xlsxBytes(model);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: mimeType }));
  link.download = `${fileName.replace(/\.(csv|tsv|txt|xlsx|xlsm)$/i, '')}.xlsx`;
  link.click();
  // The browser has read the address once the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

async function xlsxBytes(model: Model): Promise<Uint8Array<ArrayBuffer>> {
  const { files } = await model.exportXLSX();
  const parts: Record<string, Uint8Array> = {};
  for (const file of files) {
    if ('imageSrc' in file) parts[file.path] = await pictureBytes(file.imageSrc);
    else parts[file.path] = strToU8(file.path === textsPath ? releaseTexts(file.content) : file.content);
  }
  return zipSync(parts) as Uint8Array<ArrayBuffer>;
}

async function pictureBytes(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}
