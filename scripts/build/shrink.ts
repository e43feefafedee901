/** Makes the server as small as it gets without a change of what it does: every cell loads it. */
import * as acorn from 'acorn';
import { minify } from 'terser';

export interface Shrunk {
  readonly text: string;
  /** Names of what the script gives, in its order. */
  readonly exports: readonly string[];
}

/** The script that gives `name` an object of what the bundled ES module exports. */
export async function shrink(module: string, name: string): Promise<Shrunk> {
  const { body, exports } = functionBody(module);
  const script = `"use strict";var ${name}=(()=>{${body}})();`;
  const { code } = await minify(script, { ecma: 2019 });
  return { text: `${code!}\n`, exports };
}

/**
 * The module as the body of a function that returns what it exports. Its function declarations become arrow functions,
 * which are shorter; in front of everything else, because declarations are known before anything runs.
 */
function functionBody(module: string): { body: string; exports: string[] } {
  const arrows: string[] = [];
  const others: string[] = [];
  const specifiers: acorn.ExportSpecifier[] = [];
  for (const statement of acorn.parse(module, { ecmaVersion: 2022, sourceType: 'module' }).body) {
    const text = module.slice(statement.start, statement.end);
    if (statement.type === 'ExportNamedDeclaration') specifiers.push(...statement.specifiers);
    else if (statement.type === 'FunctionDeclaration' && canBeArrow(statement, text)) {
      const { id, body } = statement;
      arrows.push(`${id!.name}=${module.slice(id!.end, body.start)}=>${module.slice(body.start, body.end)}`);
    } else others.push(text);
  }
  const first = arrows.length > 0 ? [`var ${arrows.join(',')};`] : [];
  const given = specifiers.map(({ local, exported }) => `${nameOf(exported)}:${nameOf(local)}`);
  return {
    body: [...first, ...others, `return{${given.join()}}`].join('\n'),
    exports: specifiers.map(({ exported }) => nameOf(exported)),
  };
}

/** An arrow function has neither of the words below of its own. A word in a text only costs a few bytes. */
const canBeArrow = ({ async, generator }: acorn.FunctionDeclaration, text: string): boolean =>
  !async && !generator && !/\b(?:this|arguments|new\.target)\b/.test(text);

const nameOf = (node: acorn.Identifier | acorn.Literal): string =>
  node.type === 'Identifier' ? node.name : String(node.value);
