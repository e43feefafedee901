/** What the menu and the sidebar call by name, and what the sidebar must not contain. */
import { resolve } from 'node:path';
import vm from 'node:vm';
import * as acorn from 'acorn';
import ts from 'typescript';
import { pageRequests, scriptRequests } from './requests.ts';

/** Runs onOpen on an object that accepts every call, and reads the function names given to addItem. */
export function menuTargets(code: string): string[] {
  const targets: string[] = [];
  const anything: unknown = new Proxy(() => undefined, {
    get: (_, property) =>
      property === 'addItem'
        ? (_caption: string, target: string) => {
            targets.push(target);
            return anything;
          }
        : anything,
    apply: () => anything,
  });
  const context = vm.createContext({
    SpreadsheetApp: anything,
    Session: { getActiveUserLocale: () => 'ja' },
  });
  vm.runInContext(`${code};onOpen({ authMode: 'NONE' });`, context);
  if (targets.length === 0) throw new Error('onOpen adds no menu item');
  return targets;
}

/** The client's type is derived from this module, so these are exactly the names the sidebar can call. */
export function sidebarTargets(serverModule: string): string[] {
  const known = targets.get(serverModule) ?? readTargets(serverModule);
  targets.set(serverModule, known);
  return known;
}

/** Read once a run: it takes the compiler. */
const targets = new Map<string, string[]>();

function readTargets(serverModule: string): string[] {
  const program = ts.createProgram([resolve(serverModule)], {
    allowImportingTsExtensions: true,
    noEmit: true,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    types: ['google-apps-script'],
  });
  const checker = program.getTypeChecker();
  const symbol = checker.getSymbolAtLocation(program.getSourceFile(resolve(serverModule))!);
  return checker.getExportsOfModule(symbol!).flatMap((exported) => {
    const target = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    return target.flags & ts.SymbolFlags.Function ? [exported.name] : [];
  });
}

/** Outside requests, and the backtick strings in which HtmlService eats what looks like a comment. */
export function sidebarFaults(html: string): string[] {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script!);
  if (scripts.length === 0) return ['sidebar.html holds no script'];
  const parsed = scripts.map(parseTokens);
  const backticks = parsed.some(({ tokens }) => tokens.some(({ type }) => type === acorn.tokTypes.backQuote));
  const requests = [...parsed.flatMap(({ program }) => scriptRequests(program)), ...pageRequests(html)];
  return [
    ...requests.map((what) => `sidebar.html may reach outside with ${what}`),
    ...(backticks ? ['sidebar.html contains a template literal'] : []),
    ...(html.startsWith('<!DOCTYPE html>') ? [] : ['sidebar.html does not begin with <!DOCTYPE html>']),
    ...(html.includes('<base target="_top">') ? [] : ['sidebar.html has no <base target="_top">']),
  ];
}

function parseTokens(script: string): { program: acorn.Program; tokens: acorn.Token[] } {
  const tokens: acorn.Token[] = [];
  return { program: acorn.parse(script, { ecmaVersion: 2022, ranges: true, onToken: tokens }), tokens };
}
