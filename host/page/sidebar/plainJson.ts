/**
 * The JSON of an argument list, refusing what `google.script.run` refuses to carry: dates, functions,
 * elements and instances of classes.
 */
export function argumentsToJson(values: readonly unknown[]): string {
  values.forEach((value, index) => {
    expectPlain(value, String(index));
  });
  return JSON.stringify(values);
}

function expectPlain(value: unknown, path: string): void {
  if (value === null || value === undefined) return;
  if (['string', 'number', 'boolean'].includes(typeof value)) return;
  const isList = Array.isArray(value);
  if (!isList && Object.prototype.toString.call(value) !== '[object Object]')
    throw new TypeError(`Failed due to illegal value in property: ${path}`);
  for (const [key, inner] of Object.entries(value as object)) expectPlain(inner, isList ? path : key);
}
