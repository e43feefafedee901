/** Properties, locks, languages, dates, the script language itself, and how long reads and writes take. */
import type { Bench, Probes } from './Probe.ts';
import { twice } from './twice.ts';

const speedRows = 200;
const speedColumns = 5;

const block = ({ take }: Bench) => take(speedRows, speedColumns);

export const serviceProbes = {
  properties() {
    const store = PropertiesService.getDocumentProperties();
    if (!store) return 'none';
    const keys = ['gyakusan.probe.a', 'gyakusan.probe.b'];
    const [a, b] = keys as [string, string];
    try {
      store.setProperties({ [a]: 'x'.repeat(8500), [b]: 'y'.repeat(8500) });
      const all = store.getProperties();
      return `kept ${all[a]!.length} ${all[b]!.length}, deleted`;
    } finally {
      for (const key of keys) twice(() => store.deleteProperty(key));
    }
  },
  lock: () => (LockService.getDocumentLock() ? 'document' : 'none'),
  language: () => Session.getActiveUserLocale(),
  places: ({ spreadsheet, timeZone, separator }) =>
    [spreadsheet.getSpreadsheetLocale(), separator, timeZone, Session.getScriptTimeZone()].join(' '),
  formatDate: () =>
    Utilities.formatDate(new Date(Date.UTC(2026, 10, 19, 16, 2)), 'Asia/Tokyo', 'yyyy-MM-dd HH:mm'),
  bigInt: () => BigInt('9007199254740993') * BigInt(2),
  letters: () => `${'１２'.normalize('NFKC')} ${/^\p{Script=Han}+$/u.test('逆算')}`,
  intl: () =>
    `${new Intl.NumberFormat('ja-JP').format(1234567.8)} ${new Date(0).toLocaleDateString('ja-JP')}`,
  writeSpeed(bench) {
    const range = block(bench).setValues(
      Array.from({ length: speedRows }, (_, r) => Array.from({ length: speedColumns }, (_, c) => r + c)),
    );
    SpreadsheetApp.flush();
    return range.getNumRows() * range.getNumColumns();
  },
  readSpeed: (bench) =>
    block(bench)
      .getValues()
      .reduce((sum, line) => sum + line.length, 0),
} satisfies Probes;
