import { describe, expect, it } from 'vitest';
import { openBook } from '../addon/support/openBook.ts';
import { rehearse, type State, send, stateOf } from './support/rehearse.ts';
import { writingActions } from './support/writingActions.ts';

/** The same everywhere: separators of arguments and of decimals come from the spreadsheet's country. */
const american = (text: string): string =>
  text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[;,]/g, (piece) =>
    piece === ';' ? ',' : piece === ',' ? '.' : piece,
  );

const formulasOf = ({ sheets }: State) => sheets.map(({ formulas }) => formulas);
/** Rules as text begin with their range, then the kind, then the formula. */
const rulesOf = ({ sheets }: State) =>
  sheets.map(({ rules }) => rules.map((rule) => rule.replace(/kpi:m\w+/, 'kpi:')));
const inAmerican = (rule: string): string => rule.replace(/(?<=CUSTOM_FORMULA ).*/, american);

const contents = (state: State) => ({
  values: state.sheets.map(({ values }) => values),
  fills: state.sheets.map(({ fills }) => fills),
  formats: state.sheets.map(({ formats }) => formats),
  draft: state.draft,
});

const here = writingActions.map((action) => ({
  ...action,
  here: rehearse(action, '表', { spreadsheetLocale: 'en_US' }).after,
}));

describe.each(['de_DE', 'fr_FR'])('in %s, where a comma is the decimal sign,', (spreadsheetLocale) => {
  it.each(here)('$name leaves the same as in en_US', (action) => {
    const { after } = rehearse(action, '表', { spreadsheetLocale });
    expect(contents(after)).toEqual(contents(action.here));
    const translated = formulasOf(after).map((lines) =>
      lines.map((line: string[]) => line.map((formula) => american(formula))),
    );
    expect(translated).toEqual(formulasOf(action.here));
    expect(rulesOf(after).map((rules) => rules.map(inAmerican))).toEqual(rulesOf(action.here));
  });
});

describe.each(["O'Brien", "4月'26", '2026/4', 'A1', "=1+1'!"])('on a sheet named %s', (name) => {
  it.each(here)('$name leaves the same as on one with a plain name', (action) => {
    const { after } = rehearse(action, name, { spreadsheetLocale: 'en_US' });
    expect(contents(after)).toEqual(contents(action.here));
    const quoted = `'${name.replaceAll("'", "''")}'!`;
    expect(
      formulasOf(after).map((lines) =>
        lines.map((line: string[]) => line.map((text) => text.replaceAll(quoted, '表!'))),
      ),
    ).toEqual(formulasOf(action.here));
    expect(rulesOf(after)).toEqual(rulesOf(action.here));
  });
});

describe('in a spreadsheet with 100 sheets', () => {
  it.each(writingActions)(
    '$name does the same, in as many calls but for looking at each sheet once or twice',
    (action) => {
      const { open, request, after, total } = rehearse(action);
      const book = open().save() as { sheets: { id: string; name: string }[] };
      const kept = open().stores.properties;
      for (let n = book.sheets.length; n < 100; n++)
        book.sheets.push({ id: `s${n}`, name: `シート ${n}`, rows: 5, cols: 5 } as never);
      const host = openBook({}, { book });
      for (const kind of ['document', 'user'] as const)
        for (const [key, value] of kept[kind]!.entries) host.stores.properties[kind]!.set(key, value);
      host.calls.reset();
      expect(send(host, request)).toMatchObject({ ok: true });
      const names = host.calls.byName['Sheet.getName'] ?? 0;
      expect(host.calls.total - names).toBeLessThan(total + 10);
      expect(names).toBeLessThan(250);
      const { own, sheets } = stateOf(host);
      const plain = (given: unknown) => JSON.stringify(given).replace(/kpi:m\w+/g, 'kpi:');
      expect(plain(own)).toBe(plain(after.own));
      expect(sheets.filter(({ name }) => !/^シート /.test(name)).map(({ formulas }) => formulas)).toEqual(
        formulasOf(after),
      );
    },
  );
});
