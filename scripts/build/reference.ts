/** The function reference, for people (Markdown) and for the sidebar's help (data). */
import type { Bilingual, Documentation } from './documentation.ts';
import type { PublicFunction } from './publicFunctions.ts';

export interface FunctionHelp {
  readonly name: string;
  readonly signature: string;
  readonly description: Bilingual;
  readonly parameters: Documentation['parameters'];
  readonly returns: Bilingual;
  readonly examples: Documentation['examples'];
}

export const customFunctions = (functions: readonly PublicFunction[]): FunctionHelp[] =>
  functions
    .filter((f) => f.caller === 'customfunction')
    .map(({ name, parameters, documentation }) => ({
      name,
      signature: `${name}(${parameters.join(', ')})`,
      description: documentation.description,
      parameters: documentation.parameters,
      returns: documentation.returns,
      examples: documentation.examples,
    }));

export function referencePage(help: readonly FunctionHelp[]): string {
  const sections = help.map((f) => {
    const rows = f.parameters.map((p) => `| \`${p.name}\` | ${cell(p.text.ja)} | ${cell(p.text.en)} |`);
    const examples = f.examples.map((e) => `${e.formula}  →  ${e.result}`);
    return [
      `## ${f.name}`,
      `\`=${f.signature}\``,
      f.description.ja,
      f.description.en,
      ['| 引数 / argument | 説明 | meaning |', '|-|-|-|', ...rows, resultRow(f.returns)].join('\n'),
      ['```', ...examples, '```'].join('\n'),
    ].join('\n\n');
  });
  return [
    '# 関数一覧 / Function reference',
    'This page is generated from the source by `npm run build`; every example on it runs as a test.',
    ...sections,
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

const resultRow = ({ ja, en }: Bilingual): string => `| 答え / result | ${cell(ja)} | ${cell(en)} |`;

/** A table with one example a function, for the two READMEs. */
export function readmeTable(help: readonly FunctionHelp[], language: 'ja' | 'en'): string {
  const head = language === 'ja' ? '| 関数 | できること | 例 |' : '| function | what it gives | example |';
  const rows = help.map((f) => {
    const { formula, result } = f.examples[0]!;
    return `| [\`${f.name}\`](docs/functions.md#${f.name.toLowerCase()}) | ${cell(f.description[language])} | \`${cell(formula)}\` → \`${cell(result)}\` |`;
  });
  return [head, '|-|-|-|', ...rows].join('\n');
}

/** Replaces what stands between the two markers; a README without them is refused. */
export function fillReadme(readme: string, table: string): string {
  const marked = /(<!-- functions -->\n)[\s\S]*?(<!-- \/functions -->)/;
  if (!marked.test(readme))
    throw new Error('The README has no <!-- functions --> … <!-- /functions --> markers');
  return readme.replace(marked, (_, before: string, after: string) => `${before}\n${table}\n\n${after}`);
}

const cell = (text: string) => text.replace(/\|/g, '\\|');
