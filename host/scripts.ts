/** The pushed script: its functions, found by name, run in a fresh realm each time. */

import { registerCustomFunction, scriptArguments } from './engine/customFunctions.ts';
import { parseScript, type ScriptFunction } from './engine/parseScript.ts';
import { compileScript, intoRealm, type Realm, type Script } from './engine/realm.ts';
import type { CustomFunctionCall } from './engine/runtimes.ts';
import { globalsFor } from './gas/globals.ts';
import type { HostState } from './gas/HostState.ts';
import type { DistFiles } from './types.ts';

type Functions = Record<string, (...args: unknown[]) => unknown>;
export interface Execution {
  realm: Realm;
  functions: Functions;
}

export class PushedScript {
  readonly declared: ScriptFunction[];
  readonly #host: HostState;
  readonly #openRealm: () => Script;
  #cells: Execution | undefined;

  constructor(host: HostState, { code }: DistFiles) {
    this.#host = host;
    this.declared = parseScript(code);
    const names = this.declared.map(({ name }) => name);
    const { scriptTimeZone: timeZone, now } = host.settings;
    this.#openRealm = compileScript(code, names, { timeZone, now });
    for (const declared of this.declared) if (isPublic(declared)) registerCustomFunction(declared);
  }

  /** A new execution: the whole script is evaluated again, in the mode the host is in. */
  start(): Execution {
    const { realm, evaluate } = this.#openRealm();
    return { realm, functions: evaluate(globalsFor(this.#host, realm)) };
  }

  /** Cells share one execution, as evaluating the script anew for each would only cost time. */
  customFunction(name: string): CustomFunctionCall | undefined {
    const declared = this.declared.find((item) => isPublic(item) && item.name.toUpperCase() === name);
    if (!declared) return undefined;
    return (args, cell) =>
      this.#host.inMode('CUSTOM_FUNCTION', () => {
        this.#cells ??= this.start();
        const { realm, functions } = this.#cells;
        const reading = { timeZone: this.#host.settings.spreadsheetTimeZone, Date: realm.Date };
        const before = this.#host.calculating;
        this.#host.calculating = cell;
        try {
          const given = scriptArguments(args, reading, (value) => intoRealm(realm, value));
          return functions[declared.name]!(...given);
        } finally {
          this.#host.calculating = before;
        }
      });
  }
}

/** A cell can call any of them; the tag only makes Sheets suggest it. */
const isPublic = ({ name }: ScriptFunction): boolean => !name.endsWith('_');
