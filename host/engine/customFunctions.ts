/** Lets cells call the script's custom functions: arguments, spilling, errors on hover. */
import { type DateReading, type EngineArgument, toEngineResult, toScriptArgument } from './cellValues.ts';
import { NAME_ERROR, SCRIPT_ERROR } from './errorCodes.ts';
import type { ScriptFunction } from './parseScript.ts';
import { registerFunction } from './registerFunction.ts';
import { runtimeOf } from './runtimes.ts';

/**
 * Sheets hands on whatever was typed, also what is more than the parameters. The engine knows no such thing beside
 * optional parameters, so there is room for some without a name.
 */
const more = Array.from({ length: 30 }, () => ({ name: '', optional: true }));

export function registerCustomFunction(declared: ScriptFunction): void {
  const name = declared.name.toUpperCase();
  registerFunction({
    name,
    description: declared.description,
    isHidden: !declared.isCustomFunction,
    args: [...declared.parameters.map((parameter) => ({ ...parameter, optional: true })), ...more],
    compute(...args: EngineArgument[]) {
      const runtime = runtimeOf(this.getters);
      const call = runtime?.customFunction(name);
      if (!runtime || !call) return { value: NAME_ERROR, message: `Unknown function: ${name}` };
      try {
        return toEngineResult(call(args, this.__originCellPosition), runtime.timeZone);
      } catch (error) {
        return { value: SCRIPT_ERROR, message: messageOf(error) };
      }
    },
  });
}

function messageOf(error: unknown): string {
  const message = (error as Error | undefined)?.message;
  return message === undefined ? String(error) : String(message);
}

/** Trailing arguments left out stay left out, so that `arguments.length` is what the planner typed. */
export function scriptArguments(
  args: EngineArgument[],
  reading: DateReading,
  intoRealm: (value: unknown) => unknown,
): unknown[] {
  return args.map((argument) => intoRealm(toScriptArgument(argument, reading)));
}
