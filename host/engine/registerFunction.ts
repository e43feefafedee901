/** One way to add or replace a function of the engine, taking every argument as it stands. */
import './loadEngine.ts';
import { type AddFunctionDescription, registries } from '@odoo/o-spreadsheet';
import type { EngineArgument, EngineCell, EngineValue } from './cellValues.ts';

export interface EngineContext {
  getters: object;
  __originCellPosition?: EngineCell;
}

export interface EngineFunction {
  name: string;
  description?: string;
  args: { name: string; description?: string; optional?: boolean; repeating?: boolean }[];
  /** Written to xlsx as a formula; otherwise its value is. */
  isExported?: boolean;
  /** Works, but is not suggested while typing. */
  isHidden?: boolean;
  compute(this: EngineContext, ...args: EngineArgument[]): EngineValue | EngineValue[][];
}

export function isRegistered(name: string): boolean {
  return registries.functionRegistry.contains(name);
}

export function registerFunction(definition: EngineFunction): void {
  const { name, description = '', args, isExported = false, isHidden = false, compute } = definition;
  registries.functionRegistry.replace(name, {
    description,
    isExported,
    hidden: isHidden,
    args: args.map((arg) => ({
      description: '',
      type: ['ANY', 'RANGE'],
      acceptMatrix: true,
      acceptErrors: true,
      ...arg,
    })),
    compute,
  } as unknown as AddFunctionDescription);
}
