/**
 * The engine's function registry is shared by every book of the process; this finds the book that is being
 * calculated, so that each calls its own script and reads its own clock.
 */
import type { EngineArgument, EngineCell } from './cellValues.ts';

export type CustomFunctionCall = (args: EngineArgument[], cell: EngineCell | undefined) => unknown;

export interface Runtime {
  timeZone: string;
  now(): number;
  /** Undefined where this book's script has no such function. */
  customFunction(name: string): CustomFunctionCall | undefined;
}

const runtimes = new WeakMap<object, Runtime>();
let underConstruction: Runtime | undefined;

export function bindRuntime(getters: object, runtime: Runtime): void {
  runtimes.set(getters, runtime);
}

/** A model calculates while it is being built, before anything can be bound to it. */
export function whileBuilding<T>(runtime: Runtime, build: () => T): T {
  underConstruction = runtime;
  try {
    return build();
  } finally {
    underConstruction = undefined;
  }
}

export function runtimeOf(getters: object): Runtime | undefined {
  return runtimes.get(getters) ?? underConstruction;
}
