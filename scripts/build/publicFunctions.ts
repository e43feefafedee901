/** Finds what `src/main.ts` makes public, with the one declaration and documentation each function has. */
import { resolve } from 'node:path';
import ts from 'typescript';
import { type Documentation, readDocumentation } from './documentation.ts';

/**
 * Who may call a public function: a cell, Sheets itself, a menu item, or the sidebar; or only what the build declares
 * for cells, and then it is not public at all.
 */
export type Caller = 'customfunction' | 'trigger' | 'menuitem' | 'sidebar' | 'cells';

export interface PublicFunction {
  readonly name: string;
  readonly caller: Caller;
  readonly parameters: readonly string[];
  /** The last comment in front of it as it stands in the source, delimiters included. */
  readonly comment: string;
  readonly documentation: Documentation;
}

const callers: readonly Caller[] = ['customfunction', 'trigger', 'menuitem', 'sidebar', 'cells'];

/** Sheets' own functions and words that no script may take. Our prefix keeps us clear of nearly all. */
const reservedNames = new Set([
  'ONOPEN_',
  'DOGET',
  'DOPOST',
  'APP',
  'EVAL',
  'LET',
  'LAMBDA',
  'TRUE',
  'FALSE',
]);

/** Every public function of the entry module, or an error that lists all faults at once with their places. */
export function findPublicFunctions(entry: string): PublicFunction[] {
  const program = ts.createProgram([resolve(entry)], {
    target: ts.ScriptTarget.ES2019,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2019.d.ts', 'lib.es2020.bigint.d.ts'],
    types: ['google-apps-script'],
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(resolve(entry));
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${entry} is not a module`);

  const faults: string[] = [];
  const found: PublicFunction[] = [];
  for (const exported of checker.getExportsOfModule(module)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (!(symbol.flags & ts.SymbolFlags.Value)) continue;
    const declaration = symbol.valueDeclaration!;
    const place = `${declaration.getSourceFile().fileName.replace(`${process.cwd()}/`, '')}: ${exported.name}`;
    const signature = checker.getTypeOfSymbol(symbol).getCallSignatures()[0];
    if (!signature) faults.push(`${place} is public but not a function`);
    else found.push(...describe(exported.name, declaration, signature, place, faults));
  }
  faults.push(...nameFaults(found.map((f) => f.name)));
  if (faults.length > 0)
    throw new Error(`The public functions have faults:\n${faults.map((f) => `- ${f}`).join('\n')}`);
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function describe(
  name: string,
  declaration: ts.Declaration,
  signature: ts.Signature,
  place: string,
  faults: string[],
): PublicFunction[] {
  const documented = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const comments = commentsBefore(documented);
  const comment = comments.pop();
  if (!comment) {
    faults.push(`${place} has no documentation`);
    return [];
  }
  const documentation = readDocumentation(comment, comments);
  const caller = callers.find((tag) => documentation.tags.includes(tag));
  if (!caller) {
    faults.push(`${place} is public but says neither ${callers.map((c) => `@${c}`).join(', ')}`);
    return [];
  }
  const parameters = signature.parameters.map((p) => p.name);
  for (const parameter of signature.parameters) {
    const node = parameter.valueDeclaration;
    if (node && ts.isParameter(node) && (node.initializer || node.dotDotDotToken))
      faults.push(`${place} has a default or rest parameter: ${parameter.name}`);
  }
  if (caller === 'customfunction') {
    const documentedNames = documentation.parameters.map((p) => p.name);
    if (documentedNames.join() !== parameters.join())
      faults.push(`${place} takes (${parameters.join(', ')}) but documents (${documentedNames.join(', ')})`);
    faults.push(...documentation.faults.map((fault) => `${place}: ${fault}`));
  }
  return [{ name, caller, parameters, comment, documentation }];
}

function commentsBefore(node: ts.Node): string[] {
  const text = node.getSourceFile().text;
  const ranges = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  return ranges.map(({ pos, end }) => text.slice(pos, end)).filter((comment) => comment.startsWith('/**'));
}

/** Sheets does not tell cases apart, and names that end in `_` are private. */
function nameFaults(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.flatMap((name) => {
    const upper = name.toUpperCase();
    const faults = [];
    if (seen.has(upper)) faults.push(`two public functions are named ${name}`);
    if (reservedNames.has(upper)) faults.push(`${name} is a reserved name`);
    if (name.endsWith('_')) faults.push(`${name} ends in _, which Apps Script hides`);
    if (/^[A-Z]{1,3}[0-9]+$/.test(upper)) faults.push(`${name} reads as a cell reference`);
    seen.add(upper);
    return faults;
  });
}
