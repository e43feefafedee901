/** Properties, locks, languages, time zones, and the script language itself. */
import { type Probes, twice } from './Probe.ts';
import type { ServiceProbeId } from './types.ts';

/** A piece as long as those of an undo and of a draft: 8,499 bytes. */
function keep(store: GoogleAppsScript.Properties.Properties | null): unknown {
  const key = 'gyakusan.probe';
  try {
    return store?.setProperty(key, '逆'.repeat(2833)).getProperty(key)?.length;
  } finally {
    twice(() => store?.deleteProperty(key));
  }
}

export const serviceProbes: Probes<ServiceProbeId> = {
  documentStore: () => keep(PropertiesService.getDocumentProperties()),
  userStore: () => keep(PropertiesService.getUserProperties()),
  lock: () => !!LockService.getDocumentLock(),
  language: () => Session.getActiveUserLocale(),
  places: (_, __, separator, spreadsheet) => [
    spreadsheet.getSpreadsheetLocale(),
    separator,
    spreadsheet.getSpreadsheetTimeZone(),
    Session.getScriptTimeZone(),
  ],
  bigInt: () => BigInt('9007199254740993') * BigInt(2),
  letters: () => ['１２'.normalize('NFKC'), /^\p{Script=Han}+$/u.test('逆算')],
  intl: () => new Intl.NumberFormat('ja-JP').format(1234567.8),
};
