import { charts } from './ja/charts.ts';
import { formats } from './ja/formats.ts';
import { menus } from './ja/menus.ts';
import { messages } from './ja/messages.ts';
import { panels } from './ja/panels.ts';

const japanese: Record<string, string> = { ...charts, ...panels, ...formats, ...menus, ...messages };

/** The Japanese for one of o-spreadsheet's own English strings; what is not in the tables stays English. */
export function translate(text: string): string {
  return Object.hasOwn(japanese, text) ? japanese[text]! : text;
}

/** Fills `%s` in order and `%(name)s` by name, as o-spreadsheet expects of a translation method. */
export function fillIn(template: string, values: readonly unknown[]): string {
  const first = values[0];
  if (first instanceof Object && !(first instanceof String)) {
    const named = first as Record<string, unknown>;
    return template.replace(/%\((\w+)\)s/g, (whole, name: string) =>
      name in named ? String(named[name]) : whole,
    );
  }
  let next = 0;
  return template.replace(/%s/g, (whole) => (next < values.length ? String(values[next++]) : whole));
}
