/** Prepares the spreadsheet engine for use here; import it before anything of '@odoo/o-spreadsheet'. */

type Grouping = { groupBy?: unknown };

// The engine targets Node 22 and calls Object.groupBy, which Node 20 lacks.
(Object as Grouping).groupBy ??= <T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey) => {
  const groups: Record<PropertyKey, T[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups[key] ??= [];
    groups[key].push(item);
  }
  return groups;
};

// The engine times every command on console.debug; scripts under test log through their own console.
console.debug = () => undefined;
