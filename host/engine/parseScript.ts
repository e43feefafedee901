/** Reads the top-level functions of Code.js, and what their comments tell a cell's help box. */

export interface ScriptFunction {
  name: string;
  description: string;
  parameters: { name: string; description: string }[];
  isCustomFunction: boolean;
}

// The pushed bundle indents everything inside its IIFE, so column 0 is the top level.
const topLevelFunction = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*)?^function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/gm;

export function parseScript(code: string): ScriptFunction[] {
  return [...code.matchAll(topLevelFunction)].map(([, comment = '', name, parameterList]) => {
    const lines = comment.split('\n').map((line) => line.replace(/^\s*(\/\*\*|\*)\s?|\*\/\s*$/g, '').trim());
    return {
      name: name!,
      description: lines.filter((line) => line && !line.startsWith('@')).join(' '),
      parameters: parameterNames(parameterList!).map((parameter) => ({
        name: parameter,
        description: describeParameter(lines, parameter),
      })),
      isCustomFunction: lines.some((line) => line.startsWith('@customfunction')),
    };
  });
}

function parameterNames(list: string): string[] {
  return list
    .split(',')
    .map((parameter) => parameter.trim())
    .filter(Boolean);
}

function describeParameter(lines: string[], parameter: string): string {
  for (const line of lines) {
    const found = /^@param\s+(?:\{[^}]*\}\s+)?(\S+)\s*(.*)$/.exec(line);
    if (found?.[1] === parameter) return found[2]!;
  }
  return '';
}
