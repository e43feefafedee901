/**
 * What the server writes often becomes a call of a function, which shrinking gives a name of one or two letters:
 * refusing, asking for the type of a value, and a standard for what is missing. The sources say it plainly.
 */
import * as acorn from 'acorn';

const functions = {
  throwKpiError: '(code, data) { throw new KpiError(code, data); }',
  isString: `(value) { return typeof value === 'string'; }`,
  isNumber: `(value) { return typeof value === 'number'; }`,
  isObject: `(value) { return typeof value === 'object'; }`,
  orElse: '(value, standard) { return value == null ? standard : value; }',
};

type Name = keyof typeof functions;

const typeTests: Readonly<Record<string, Name>> = {
  string: 'isString',
  number: 'isNumber',
  object: 'isObject',
};

/** A piece of the module and what stands there instead. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The module with the functions it calls in front. Stages that know no `??` must come after this one. */
export function callCommonForms(module: string): string {
  const used = new Set<Name>();
  const edits: Edit[] = [];
  /** The call's arguments are what stands between the places that are replaced. */
  const call = (name: Name, opening: [number, number], closing?: [number, number], sign = ''): void => {
    used.add(name);
    edits.push({ start: opening[0], end: opening[1], text: `${sign}${name}(` });
    if (closing) edits.push({ start: closing[0], end: closing[1], text: ')' });
  };
  forEachNode(acorn.parse(module, { ecmaVersion: 2022, sourceType: 'module' }), (node) => {
    if (node.type === 'ThrowStatement' && isKpiError(node.argument)) {
      call('throwKpiError', [node.start, module.indexOf('(', node.argument.callee.end) + 1]);
    } else if (node.type === 'BinaryExpression' && /^[!=]==?$/.test(node.operator)) {
      const { left, right, operator } = node;
      const name = right.type === 'Literal' ? typeTests[String(right.value)] : undefined;
      if (name && left.type === 'UnaryExpression' && left.operator === 'typeof')
        call(
          name,
          [node.start, left.start + 'typeof'.length],
          [left.end, node.end],
          operator.charAt(0) === '!' ? '!' : '',
        );
    } else if (node.type === 'LogicalExpression' && node.operator === '??' && isConstant(node.right)) {
      const { left, right } = node;
      if (module.slice(left.end, right.start).trim() !== '??') return;
      call('orElse', [node.start, node.start], [node.end, node.end]);
      edits.push({ start: left.end, end: right.start, text: ', ' });
    }
  });
  const names = Object.keys(functions).filter((name) => used.has(name as Name)) as Name[];
  for (const name of names)
    if (new RegExp(`\\b${name}\\b`).test(module)) throw new Error(`The server has a name ${name} of its own`);
  return [...names.map((name) => `function ${name}${functions[name]}`), replace(module, edits)].join('\n');
}

function forEachNode(node: acorn.AnyNode, visit: (node: acorn.AnyNode) => void): void {
  visit(node);
  for (const child of Object.values(node).flat())
    if (typeof Object(child).type === 'string') forEachNode(child, visit);
}

/** None of the pieces overlaps another. */
const replace = (module: string, edits: readonly Edit[]): string =>
  edits
    .slice()
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: given }) => text.slice(0, start) + given + text.slice(end), module);

const isKpiError = (node: acorn.Expression): node is acorn.NewExpression =>
  node.type === 'NewExpression' && node.callee.type === 'Identifier' && node.callee.name === 'KpiError';

/** To be asked for always, whether needed or not. */
const isConstant = (node: acorn.Expression): boolean => node.type === 'Literal' || node.type === 'Identifier';
