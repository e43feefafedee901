/**
 * Reads the JSDoc of a public function. Texts are bilingual on one line: `日本語 / English`. What Sheets shows, the
 * description and the parameters, is the last comment and the only one that is pushed; what the reference and the
 * tests need besides (`@return`, `@example`) may stand in a comment before it.
 */

export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

export interface Documentation {
  readonly description: Bilingual;
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly text: Bilingual }[];
  /** Shape and meaning of the result. */
  readonly returns: Bilingual;
  /** `=FORMULA → RESULT`: run as tests, shown in the reference and in the sidebar's help. */
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
  readonly tags: readonly string[];
  readonly faults: readonly string[];
}

export function readDocumentation(comment: string, before: readonly string[] = []): Documentation {
  const faults: string[] = [];
  const [description = '', ...shown] = splitTags(comment);
  const blocks = [...before.flatMap(splitTags), ...shown];
  const tags = blocks.map((block) => /^@(\w+)/.exec(block)?.[1] ?? '');
  const bodies = (tag: string) =>
    blocks
      .filter((block) => block.startsWith(`@${tag}`))
      .map((block) => oneLine(block.slice(tag.length + 1)));
  const bilingual = (text: string, what: string): Bilingual => {
    const parts = text.split(' / ');
    if (parts.length !== 2) faults.push(`${what} is not "日本語 / English": ${text}`);
    return { ja: parts[0] ?? '', en: parts[1] ?? '' };
  };
  return {
    description: bilingual(oneLine(description), 'the description'),
    parameters: bodies('param').map((body) => {
      const [, type = '', name = '', text = ''] = /^\{([^}]+)\}\s+(\w+)\s+(.*)$/.exec(body) ?? [];
      if (!name) faults.push(`@param is not {type} name text: ${body}`);
      return { name, type, text: bilingual(text, `@param ${name}`) };
    }),
    returns: bilingual(bodies('return')[0]?.replace(/^\{[^}]+\}\s*/, '') ?? '', '@return'),
    examples: bodies('example').map((body) => {
      const [formula = '', result = ''] = body.split(' → ');
      if (!formula.startsWith('=') || !result) faults.push(`@example is not =FORMULA → RESULT: ${body}`);
      return { formula, result };
    }),
    tags,
    get faults() {
      return this.examples.length === 0 ? [...faults, 'there is no @example'] : faults;
    },
  };
}

/** The text before the first tag, then one text a tag. */
const splitTags = (comment: string): string[] => strip(comment).split(/^(?=@)/m);

const strip = (comment: string) =>
  comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
    .join('\n');

const oneLine = (text: string) => text.trim().replace(/\s*\n\s*/g, ' ');
