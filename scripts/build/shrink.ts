/** Makes the server as small as it gets without a change of what it does: every cell loads it. */
import * as acorn from 'acorn';
import { minify } from 'terser';

/** The script that gives `name` the exports of the bundled ES module. */
export async function shrink(module: string, name: string): Promise<string> {
  const script = `"use strict";var ${name}=(()=>{${functionBody(module)}})();`;
  const { code } = await minify(script, { ecma: 2019, compress: { passes: 3 }, mangle: true });
  return `${code!}\n`;
}

/**
 * The module as the body of a function that returns its exports. Its function declarations become arrow functions,
 * which are shorter; in front of everything else, because declarations are known before anything runs.
 */
function functionBody(module: string): string {
  const arrows: string[] = [];
  const others: string[] = [];
  for (const statement of acorn.parse(module, { ecmaVersion: 2022, sourceType: 'module' }).body) {
    const text = module.slice(statement.start, statement.end);
    if (statement.type === 'ExportNamedDeclaration') others.push(returned(statement));
    else if (statement.type === 'FunctionDeclaration' && canBeArrow(statement, text)) {
      const { id, body } = statement;
      arrows.push(`${id!.name}=${module.slice(id!.end, body.start)}=>${module.slice(body.start, body.end)}`);
    } else others.push(text);
  }
  return (arrows.length > 0 ? [`var ${arrows.join(',')};`, ...others] : others).join('\n');
}

/** An arrow function has neither of the words below of its own. A word in a text only costs a few bytes. */
const canBeArrow = ({ async, generator }: acorn.FunctionDeclaration, text: string): boolean =>
  !async && !generator && !/\b(?:this|arguments|new\.target)\b/.test(text);

const nameOf = (node: acorn.Identifier | acorn.Literal): string =>
  node.type === 'Identifier' ? node.name : String(node.value);

const returned = ({ specifiers }: acorn.ExportNamedDeclaration): string =>
  `return{${specifiers.map(({ local, exported }) => `${nameOf(exported)}:${nameOf(local)}`).join()}}`;
