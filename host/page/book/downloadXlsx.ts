import type { Model } from '@odoo/o-spreadsheet';
import { strToU8, zipSync } from 'fflate';

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
    parts[file.path] =
      'content' in file
        ? strToU8(file.content)
        : new Uint8Array(await (await fetch(file.imageSrc)).arrayBuffer());
  }
  return zipSync(parts) as Uint8Array<ArrayBuffer>;
}
