/**
 * Tries in a temporary sheet what this add-on takes for granted about Apps Script; see each list of probes. In parts,
 * so that others wait no longer than for one of them and it never comes near the time limit of an execution: each
 * makes a temporary sheet of its own and removes it, and the sidebar asks for the next one.
 */
import { refuse } from '../refuse.ts';
import { argumentSeparator } from '../sheet/formulaLocale.ts';
import { withLock } from '../sheet/withLock.ts';
import { timeLimit } from '../timeLimit.ts';
import { cellProbes } from './cellProbes.ts';
import { runFormulaProbes } from './formulaProbes.ts';
import { runProbe } from './Probe.ts';
import { ruleProbes } from './ruleProbes.ts';
import { serviceProbes } from './serviceProbes.ts';
import { sheetProbes } from './sheetProbes.ts';
import { removeTemporarySheets, withTemporarySheet } from './temporarySheet.ts';
import type { SelfTestPart, SelfTestRequest, Sighting } from './types.ts';

/** After this a part begins no further probe. */
const partSeconds = 10;

export function runSelfTest({ from }: SelfTestRequest): SelfTestPart {
  const probes = Object.entries({ ...cellProbes, ...ruleProbes, ...sheetProbes, ...serviceProbes });
  // Before them, as one step: the formulas.
  if (!Number.isInteger(from) || from < 0 || from > probes.length) refuse(from);
  const start = Date.now();
  const isLate = timeLimit(partSeconds);
  return withLock(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const leftovers = removeTemporarySheets(spreadsheet);
    const separator = argumentSeparator(spreadsheet.getSpreadsheetLocale());
    return withTemporarySheet(spreadsheet, (sheet) => {
      const shown = from === 0 ? runFormulaProbes(sheet, separator) : null;
      const milliseconds = Date.now() - start;
      // Below the formulas, which must not move.
      let nextRow = 99;
      const take = (rows = 1, columns = 1) => {
        // Room for the rows a probe inserts.
        nextRow += rows + 1;
        return sheet.getRange(nextRow - rows, 1, rows, columns);
      };
      const sightings: Sighting[] = [];
      let next = Math.max(from, 1);
      for (; next <= probes.length && !(isLate() && (shown || sightings.length > 0)); next++) {
        const [id, see] = probes[next - 1]!;
        sightings.push(runProbe(id, () => see(take, sheet, separator, spreadsheet)));
      }
      return { sightings, shown, milliseconds, leftovers, next: next <= probes.length ? next : null };
    });
  });
}
