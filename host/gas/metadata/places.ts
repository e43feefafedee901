/** The places metadata can hang on. */
import type { Zone } from '@odoo/o-spreadsheet';
import type { HostState } from '../HostState.ts';
import { ServiceError } from '../ServiceError.ts';

/** Neither: the spreadsheet. Only a sheet: the sheet. Both: a row or column of it. */
export interface MetadataPlace {
  sheetId?: string;
  zone?: Zone;
}

/** Sheets keeps metadata on one whole row or column, nothing smaller or larger. */
export function locationOfRange({
  host,
  sheetId,
  zone,
}: {
  host: HostState;
  sheetId: string;
  zone: Zone;
}): MetadataPlace {
  const { getters } = host.workbook;
  const isRow =
    zone.left === 0 && zone.right === getters.getNumberCols(sheetId) - 1 && zone.top === zone.bottom;
  const isColumn =
    zone.top === 0 && zone.bottom === getters.getNumberRows(sheetId) - 1 && zone.left === zone.right;
  if (!isRow && !isColumn)
    throw new ServiceError(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  return { sheetId, zone };
}

export function toRecordPlace({ workbook }: HostState, { sheetId, zone }: MetadataPlace) {
  return { sheetId, range: sheetId && zone ? workbook.engineRange(sheetId, zone) : undefined };
}
