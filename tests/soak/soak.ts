/** Random work on one spreadsheet; after every step of the add-on the planner's own is as it was. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Host } from '../../host/index.ts';
import { ask, openBook, ruleTexts, sheetOf } from '../addon/support/openBook.ts';
import { readDist } from '../support/dist.ts';
import { type ActionName, actions, type ByHandName, byHand, findTable, sheetName } from './actions.ts';

interface Step {
  readonly name: ActionName | ByHandName;
  readonly n: number;
}

const names = [...Object.keys(actions), ...Object.keys(byHand)] as Step['name'][];

function open(): Host {
  const host = openBook(
    {
      表: [
        ['店', '実績', '目標'],
        ...[90, 120, 10, 80, 79.99, 100].map((actual, index) => [`店${index}`, actual, 100]),
        ['', '', ''],
        ['合計', '=SUM(B2:B7)', '=SUM(C2:C7)'],
      ],
    },
    { dist: readDist() },
  );
  const sheet = sheetOf(host);
  sheet.deleteRows(61, sheet.getMaxRows() - 60);
  sheet.deleteColumns(17, sheet.getMaxColumns() - 16);
  const { SpreadsheetApp } = host.globals;
  const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(150).setBold(true);
  sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('B2:B9')]).build()]);
  sheet.getRange('B2:B7').setNumberFormat('0.0');
  return host;
}

/** The planner's own: their table with its formulas and formats, wherever it stands, and their rules. */
function own(host: Host) {
  const { row, column } = findTable(host);
  const range = sheetOf(host, sheetName(host)).getRange(row, column, 9, 3);
  return {
    sheets: ask(host, 'readBook').otherNames,
    values: range.getValues(),
    formulas: range.getFormulas(),
    formats: range.getNumberFormats(),
    backgrounds: range.getBackgrounds(),
    rules: ruleTexts(host, sheetName(host)).filter((rule) => !rule.includes('"kpi:')),
  };
}

const isOfAddOn = (name: Step['name']): name is ActionName => name in actions;

function take(host: Host, { name, n }: Step): void {
  if (!isOfAddOn(name)) {
    byHand[name](host, n);
    return;
  }
  const before = own(host);
  actions[name](host, n);
  expect(own(host), name).toEqual(before);
  if (name !== 'colour') return;
  // The same once more changes nothing.
  const rules = ruleTexts(host, sheetName(host));
  actions[name](host, n);
  expect(ruleTexts(host, sheetName(host)), 'coloured twice').toEqual(rules);
  expect(own(host)).toEqual(before);
}

/** @param steps Roughly how many actions are taken altogether. Gives how often the add-on wrote something. */
export function soak(steps: number): number {
  const length = 25;
  let writes = 0;
  const step = fc.record({ name: fc.constantFrom(...names), n: fc.nat(1000) });
  fc.assert(
    fc.property(fc.array(step, { minLength: length, maxLength: length }), (plan) => {
      const host = open();
      for (const one of plan) {
        const written = host.stores.properties.document!.entries.get('gyakusan.undo');
        take(host, one);
        if (host.stores.properties.document!.entries.get('gyakusan.undo') !== written) writes++;
      }
    }),
    { numRuns: Math.ceil(steps / length) },
  );
  return writes;
}
