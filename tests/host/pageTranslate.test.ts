import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charts } from '../../host/page/grid/ja/charts.ts';
import { formats } from '../../host/page/grid/ja/formats.ts';
import { menus } from '../../host/page/grid/ja/menus.ts';
import { messages } from '../../host/page/grid/ja/messages.ts';
import { panels } from '../../host/page/grid/ja/panels.ts';
import { fillIn, translate } from '../../host/page/grid/translate.ts';

const dist = dirname(createRequire(import.meta.url).resolve('@odoo/o-spreadsheet'));
const code = readFileSync(join(dist, 'o_spreadsheet.esm.js'), 'utf8');
const templates = readFileSync(join(dist, 'o_spreadsheet.xml'), 'utf8').replace(/\s+/g, ' ');

describe('the Japanese of the grid', () => {
  it.each(Object.entries({ charts, menus, formats, panels, messages }))(
    'translates only texts o-spreadsheet has (%s)',
    (_, table) => {
      const unknown = Object.keys(table).filter(
        (text) => !code.includes(JSON.stringify(text)) && !templates.includes(text),
      );
      expect(unknown).toEqual([]);
    },
  );

  it.each(Object.entries({ ...charts, ...menus, ...formats, ...panels, ...messages }))(
    'keeps the places to fill in (%s)',
    (english, japanese) => {
      const places = (text: string) => (text.match(/%s|%\(\w+\)s/g) ?? []).sort();
      expect(places(japanese)).toEqual(places(english));
    },
  );

  it('leaves what is not in the tables, also names of object properties, as it is', () => {
    expect(translate('Insert')).toBe('挿入');
    expect(translate('no such text')).toBe('no such text');
    expect(translate('constructor')).toBe('constructor');
  });

  it('fills in by order and by name', () => {
    expect(fillIn('行 %s - %s を削除', [2, 5])).toBe('行 2 - 5 を削除');
    expect(fillIn('%(b)s / %(a)s', [{ a: 1, b: 'x' }])).toBe('x / 1');
    expect(fillIn('100%', [])).toBe('100%');
  });
});
