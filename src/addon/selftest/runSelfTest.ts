/** Tries in a temporary sheet what this add-on takes for granted about Apps Script; see each list of probes. */
import { argumentSeparator } from '../sheet/formulaLocale.ts';
import { withLock } from '../sheet/withLock.ts';
import { cellProbes } from './cellProbes.ts';
import { runFormulaProbes } from './formulaProbes.ts';
import { runProbes } from './Probe.ts';
import { ruleProbes } from './ruleProbes.ts';
import { serviceProbes } from './serviceProbes.ts';
import { sheetProbes } from './sheetProbes.ts';
import { removeLeftovers, withTemporarySheet } from './temporarySheet.ts';
import type { SelfTestReport } from './types.ts';

/** Below the formulas, which must not move. */
const firstFreeRow = 101;

export function runSelfTest(): SelfTestReport {
  return withLock(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const leftovers = removeLeftovers(spreadsheet);
    const sightings = withTemporarySheet(spreadsheet, (sheet) => {
      let nextRow = firstFreeRow;
      const bench = {
        spreadsheet,
        sheet,
        separator: argumentSeparator(spreadsheet.getSpreadsheetLocale()),
        timeZone: spreadsheet.getSpreadsheetTimeZone(),
        take: (rows = 1, columns = 1) => {
          // Room for the rows a probe inserts.
          nextRow += rows + 1;
          return sheet.getRange(nextRow - rows - 1, 1, rows, columns);
        },
      };
      const others = { ...cellProbes, ...ruleProbes, ...sheetProbes, ...serviceProbes };
      return [...runFormulaProbes(bench), ...runProbes(others, bench)];
    });
    return { sightings, leftovers };
  });
}
