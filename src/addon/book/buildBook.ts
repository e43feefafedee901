/** Looks once more whether everything is as in the preview, then writes what differs. */
import type { SheetBlock } from '../../core/book/SheetBlock.ts';
import { formatAddress } from '../../core/cells/address.ts';
import { KpiError } from '../../core/errors/KpiError.ts';
import type { BookResult, BuildBookRequest } from '../server/bookTypes.ts';
import { boxRange } from '../sheet/boxRange.ts';
import type { Spreadsheet } from '../sheet/services.ts';
import type { SheetChange } from './bookSteps.ts';
import { type BookWork, prepareBook } from './planBook.ts';
import { updateOf } from './updateSheet.ts';
import { type WriteOptions, writeBook } from './writeBook.ts';

/** Call it inside the lock. */
export function buildBook(
  spreadsheet: Spreadsheet,
  request: BuildBookRequest,
  options: WriteOptions,
): BookResult {
  const work = prepareBook(spreadsheet, request.sheets);
  const { plan, present, book } = work;
  if (plan.fingerprint !== request.fingerprint) {
    const [first] = Array.from(present.values());
    throw new KpiError('PLACE_CHANGED', { place: first ? first.name : plan.sheets[0]!.name });
  }
  const [covered] = plan.covers;
  if (covered && request.mayOverwrite !== true) {
    const list = plan.covers.map(({ address }) => address).join(', ');
    throw new KpiError('CELLS_OCCUPIED', { list, cell: covered.address });
  }
  const isSame = plan.sheets.every(({ state }) => state === 'same');
  if (isSame && !book.unfinished) return { sheets: plan.sheets, pending: [], undo: null };
  const changes = changesOf(request.sheets, work);
  return { sheets: plan.sheets, ...writeBook(spreadsheet, request.sheets, work, changes, options) };
}

function changesOf(blocks: readonly SheetBlock[], { present, separator }: BookWork): SheetChange[] {
  return blocks.reduce<SheetChange[]>((all, block) => {
    const one = present.get(block.key);
    if (!one?.diff.box || one.isUnfilled) return all;
    const diff = { ...one.diff, box: one.diff.box };
    const { change, ruled } = updateOf(one.sheet, block, one.contents, diff, separator);
    const reaches = change.grow.rows > 0 || change.grow.columns > 0;
    if (!reaches && !boxRange(one.sheet, diff.box).canEdit()) {
      const place = formatAddress(one.name, diff.box);
      throw new KpiError('PROTECTED', { place, cell: place });
    }
    return all.concat({ key: block.key, name: one.name, sheet: one.sheet, change, ruled });
  }, []);
}
