import { describe, expect, it } from 'vitest';
import { createHost } from '../../host/index.ts';
import { findPublicFunctions } from '../../scripts/build/publicFunctions.ts';
import { customFunctions } from '../../scripts/build/reference.ts';
import { readDist } from '../support/dist.ts';
import { readSpill } from './readSpill.ts';

const help = customFunctions(findPublicFunctions('src/main.ts'));
const examples = help.flatMap((f) => f.examples.map((example) => ({ name: f.name, ...example })));

describe('every documented example holds in the spreadsheet', () => {
  it.each(examples)('$formula → $result', ({ formula, result }) => {
    const host = createHost({ dist: readDist() });
    const sheet = host.globals.SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1').setFormula(formula);
    const seen = readSpill(host);
    host.globals.SpreadsheetApp.getActiveSpreadsheet()
      .insertSheet('expected')
      .getRange('A1')
      .setFormula(`=${result}`);
    const expected = readSpill(host, 'expected');
    expect(seen.map((row) => row.length)).toEqual(expected.map((row) => row.length));
    seen.flat().forEach((value, index) => {
      const wanted = expected.flat()[index];
      if (typeof wanted === 'number') expect(value).toBeCloseTo(wanted, 6);
      else expect(value).toBe(wanted);
    });
  });
});
