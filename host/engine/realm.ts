/**
 * Where Code.js runs: a vm context in Node, a function scope in the browser. Every execution gets a fresh
 * one, as every execution at Apps Script starts with the script's globals unset.
 */
import { isDate } from './cellValues.ts';
import { zonedDateClass } from './ZonedDate.ts';

export interface RealmOptions {
  /** The manifest's time zone: what getHours() and its like read. */
  timeZone: string;
  now: () => number;
}

/** The classes of one execution's world, and the way of values into it. */
export interface Realm {
  Date: DateConstructor;
  Error: ErrorConstructor;
  copyArray(items: unknown[]): unknown[];
  fromJson(text: string): unknown;
}

export interface Script {
  realm: Realm;
  /** Runs the code; what it declares at the top level can be called afterwards. */
  evaluate(globals: Record<string, unknown>): Record<string, (...args: unknown[]) => unknown>;
}

interface NodeVm {
  createContext(globals: object): object;
  Script: new (code: string, options: object) => { runInContext(context: object): unknown };
}

const builtin = (globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }).process;
const vm = builtin?.getBuiltinModule?.('node:vm') as NodeVm | undefined;

// What a page offers and Apps Script does not; hidden from the script where no vm can isolate it.
const absentInAppsScript = [
  ...['window', 'document', 'self', 'process', 'setTimeout', 'setInterval', 'fetch', 'URL'],
  ...['URLSearchParams', 'TextEncoder', 'TextDecoder', 'atob', 'btoa', 'crypto', 'performance'],
];

/** The process's own classes, with the script's time zone and clock. */
export function ownRealm({ timeZone, now }: RealmOptions): Realm {
  return {
    Date: zonedDateClass(Date, timeZone, now),
    Error,
    copyArray: (items) => items,
    fromJson: JSON.parse,
  };
}

/** Prepares code once; each call of the result opens a fresh realm for it. */
export function compileScript(code: string, names: string[], options: RealmOptions): () => Script {
  return vm ? compileForNode(vm, code, names, options) : compileForPage(code, names, options);
}

function compileForNode(node: NodeVm, code: string, names: string[], options: RealmOptions): () => Script {
  const program = new node.Script(code, { filename: 'Code.js' });
  const classes = new node.Script(
    '({ Date, Error, copyArray: (items) => Array.from(items), fromJson: JSON.parse })',
    {},
  );
  return () => {
    const context = node.createContext({}) as Record<string, unknown>;
    const own = classes.runInContext(context) as Realm;
    const realm = { ...own, Date: zonedDateClass(own.Date, options.timeZone, options.now) };
    return {
      realm,
      evaluate(globals) {
        Object.assign(context, globals, { Date: realm.Date });
        program.runInContext(context);
        return pickFunctions(context, names);
      },
    };
  };
}

function compileForPage(code: string, names: string[], options: RealmOptions): () => Script {
  return () => {
    const realm = ownRealm(options);
    return {
      realm,
      evaluate(globals) {
        const scope: Record<string, unknown> = { ...globals, Date: realm.Date };
        scope.globalThis = { ...scope };
        for (const name of absentInAppsScript) if (!(name in scope)) scope[name] = undefined;
        const body = `${code}\n;return {${names.join(',')}};`;
        return new Function(...Object.keys(scope), body)(...Object.values(scope));
      },
    };
  };
}

function pickFunctions(context: Record<string, unknown>, names: string[]) {
  const functions: Record<string, (...args: unknown[]) => unknown> = {};
  for (const name of names) functions[name] = context[name] as (...args: unknown[]) => unknown;
  return functions;
}

/** Rebuilds arrays with the realm's own Array, so that `instanceof` holds there; dates likewise. */
export function intoRealm(realm: Realm, value: unknown): unknown {
  if (Array.isArray(value)) return realm.copyArray(value.map((item) => intoRealm(realm, item)));
  if (isDate(value) && !(value instanceof realm.Date)) return new realm.Date((value as Date).getTime());
  return value;
}
