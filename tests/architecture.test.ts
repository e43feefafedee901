import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => join(folder, path));

/** Every relative import of a file, as paths from the root, with whether only types are taken. */
function imports(file: string): { target: string; typeOnly: boolean }[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.ESNext,
    true,
  );
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return [];
    const typeOnly = ts.isImportDeclaration(statement)
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly;
    return [{ target: relative(root, resolve(root, file, '..', specifier.text)), typeOnly }];
  });
}

/** Who may import from whom. A folder may always import from itself. */
const arrows: Record<string, { from: readonly string[]; typesFrom?: readonly string[] }> = {
  'src/core': { from: [] },
  'src/catalogue': { from: ['src/core'] },
  'src/functions': { from: ['src/core'] },
  'src/addon': { from: ['src/core'] },
  sidebar: { from: ['src/core', 'src/catalogue'], typesFrom: ['src/addon'] },
  host: { from: [] },
};

const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

describe('the folders are the architecture', () => {
  it.each(Object.entries(arrows))(
    '%s imports only what stands below it',
    (folder, { from, typesFrom = [] }) => {
      const wrong = sources(folder).flatMap((file) =>
        imports(file)
          .filter(({ target, typeOnly }) => {
            const allowed = [folder, ...from, ...(typeOnly ? typesFrom : [])];
            return !allowed.some((place) => within(target, place));
          })
          .map(({ target }) => `${file} → ${target}`),
      );
      expect(wrong).toEqual([]);
    },
  );

  it('only src/addon and src/main.ts name an Apps Script service', () => {
    const services =
      /\b(SpreadsheetApp|HtmlService|PropertiesService|CacheService|LockService|ScriptApp|Session|Utilities|Logger)\s*[.?]/;
    const naming = [...sources('src/core'), ...sources('src/functions'), ...sources('src/catalogue')].filter(
      (file) => services.test(stripComments(readFileSync(join(root, file), 'utf8'))),
    );
    expect(naming).toEqual([]);
  });

  it('only the typed client of the sidebar names google.script', () => {
    const naming = sources('sidebar').filter((file) =>
      /google\.script/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(naming).toEqual(['sidebar/server/call.ts']);
  });
});

const stripComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
