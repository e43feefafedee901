/**
 * Proof that the pushed files cannot reach outside: not a list of what is forbidden, which could never be complete,
 * but of all that a script may name. Whatever is new there must be looked at by somebody and added here.
 */
import type * as acorn from 'acorn';
import { analyze } from 'eslint-scope';

/** What scripts of the sidebar may take from outside themselves. */
const language =
  `Array BigInt Boolean Date Error Float64Array Infinity Int32Array Intl JSON Map Math NaN Number Object Promise
  RangeError RegExp Set String Symbol SyntaxError TypeError Uint8Array Uint32Array WeakMap isNaN decodeURIComponent
  encodeURIComponent undefined cancelAnimationFrame clearTimeout requestAnimationFrame setTimeout localStorage
  performance`.split(/\s+/);

/** And of these only what stands behind the dot. */
const members: Readonly<Record<string, readonly string[]>> = {
  document: [
    ...['activeElement', 'addEventListener', 'body', 'createElementNS', 'createTextNode', 'documentElement'],
    ...['getElementById', 'removeEventListener', 'title'],
  ],
  google: ['script'],
  navigator: ['clipboard', 'language', 'userAgent'],
  window: ['addEventListener', 'removeEventListener', 'setTimeout'],
};

/** Elements that load, embed, send or lead away. */
const elements = new Set(
  `a applet area audio base embed feimage form frame iframe image img link meta object portal script source track use
  video`.split(/\s+/),
);
const attribute = /^(src|srcset|srcdoc|href|xlink:?href|formaction|poster|ping|background|innerhtml)$/i;
const address = /\b(https?|wss?|ftp):|^\s*\/\/\w|\b(javascript|blob):/i;
/** Namespaces of the elements the sidebar makes; nothing is fetched from there. */
const namespace = /^http:\/\/www\.w3\.org\/(2000\/svg|1998\/Math\/MathML|1999\/xhtml)$/;
/** Preact's own way to set HTML, which no part of the sidebar asks for: see tests/security/sidebarSource.test.ts. */
const ofPreact = 'innerHTML';

type Node = acorn.AnyNode & { readonly parent?: Node };

/** What a parsed script of the sidebar names that could reach outside. */
export function scriptRequests(program: acorn.Program): string[] {
  const faults: string[] = [];
  const manager = analyze(program as never, { ecmaVersion: 2022 as never, sourceType: 'script' });
  const parents = parentsIn(program);
  for (const { identifier } of manager.globalScope!.through) {
    const { name } = identifier;
    if (language.includes(name)) continue;
    const use = parents.get(identifier as never);
    const isAsked =
      (use?.type === 'UnaryExpression' && use.operator === 'typeof') ||
      (use?.type === 'BinaryExpression' && use.operator === '==');
    const isMember =
      use?.type === 'MemberExpression' && use.object === (identifier as never) && !use.computed;
    const member = isMember && use.property.type === 'Identifier' ? use.property.name : null;
    const isKnown = members[name] !== undefined;
    if (!(isKnown && (isAsked || (member !== null && members[name]!.includes(member)))))
      faults.push(member === null ? name : `${name}.${member}`);
  }
  for (const node of parents.keys()) faults.push(...requestsOf(node));
  return [...new Set(faults)];
}

function requestsOf(node: Node): string[] {
  switch (node.type) {
    case 'ImportExpression':
      return ['import()'];
    case 'Literal':
      return typeof node.value === 'string' && address.test(node.value) && !namespace.test(node.value)
        ? [`the address ${node.value.slice(0, 60)}`]
        : [];
    case 'CallExpression': {
      const [tag, properties] = node.arguments;
      const isElement = tag?.type === 'Literal' && properties?.type === 'ObjectExpression';
      return isElement && elements.has(String(tag.value).toLowerCase()) ? [`the element ${tag.value}`] : [];
    }
    case 'Property':
      return attributeOf(node.key);
    case 'AssignmentExpression':
      return node.left.type === 'MemberExpression' ? attributeOf(node.left.property) : [];
    default:
      return [];
  }
}

function attributeOf(key: acorn.AnyNode): string[] {
  const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : '';
  return attribute.test(name) && name !== ofPreact ? [`the attribute ${name}`] : [];
}

function parentsIn(program: acorn.Program): Map<Node, Node | null> {
  const parents = new Map<Node, Node | null>();
  const visit = (node: Node, parent: Node | null) => {
    parents.set(node, parent);
    for (const child of Object.values(node).flat())
      if (typeof (child as Node | null)?.type === 'string') visit(child as Node, node);
  };
  visit(program as Node, null);
  return parents;
}

/** The page around the scripts: its elements, and its styles. */
export function pageRequests(html: string): string[] {
  const page = html.replace(/<script>[\s\S]*?<\/script>/g, '');
  const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style]) => style!).join('\n');
  const markup = page.replace(/<style>[\s\S]*?<\/style>/g, '');
  const tags = [...markup.matchAll(/<([a-z][\w-]*)([^>]*)>/gi)].map(([, tag, rest]) => [
    tag!.toLowerCase(),
    rest!,
  ]);
  const isHarmless = (tag: string, rest: string) =>
    (tag === 'base' && rest.trim() === 'target="_top"') ||
    (tag === 'meta' && /^\s+(charset|name)=/.test(rest));
  return [
    ...tags
      .filter(([tag, rest]) => elements.has(tag!) && !isHarmless(tag!, rest!))
      .map(([tag]) => `the element ${tag}`),
    ...tags
      .flatMap(([, rest]) => [...rest!.matchAll(/([\w:-]+)\s*=/g)].map(([, name]) => name!))
      .filter((name) => attribute.test(name) || /^on/i.test(name))
      .map((name) => `the attribute ${name}`),
    ...(/@import|url\s*\(|image-set\s*\(|\bsrc\s*\(/i.test(styles) || /url\s*\(/i.test(markup)
      ? ['a style that loads a file']
      : []),
  ];
}

const fetching = /\b(IMPORT(XML|DATA|HTML|FEED|RANGE)|IMAGE|HYPERLINK|GOOGLEFINANCE|WEBSERVICE)\s*\(/i;

/** Code.js has no free name that could ask outside (see globals.ts); nor may it write a formula that would. */
export const codeRequests = (program: acorn.Program): string[] =>
  [...parentsIn(program).keys()].flatMap((node) => {
    const text =
      node.type === 'Literal' && typeof node.value === 'string'
        ? node.value
        : node.type === 'TemplateElement'
          ? node.value.raw
          : '';
    return fetching.test(text) || address.test(text) ? [`Code.js holds ${text.slice(0, 60)}`] : [];
  });
