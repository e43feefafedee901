import { beforeAll, describe, expect, it } from 'vitest';
import { type Build, build } from '../../scripts/build.ts';
import { findFaults } from '../../scripts/check.ts';

let built: Build;
beforeAll(async () => {
  built = await build();
});

describe('what is pushed', () => {
  it('has no fault', () => {
    expect(findFaults(built)).toEqual([]);
  });

  it.each([
    [
      'a browser global',
      { code: '\nfunction later() { setTimeout(later, 1); }' },
      /Apps Script has no setTimeout/,
    ],
    [
      'a service without a scope',
      { code: '\nfunction send() { MailApp.sendEmail(); }' },
      /MailApp|script.send_mail/,
    ],
    ['a request', { sidebar: '<script>fetch("/x")</script>' }, /sidebar.html contains fetch/],
    ['an image from outside', { sidebar: '<img src="x.png">' }, /an element that loads a file/],
    [
      'a style from outside',
      { sidebar: '<style>a{background:url(//x)}</style>' },
      /a style that loads a file/,
    ],
  ])('is refused with %s', (_, addition, fault) => {
    const spoilt = {
      code: built.code + ('code' in addition ? addition.code : ''),
      sidebar: built.sidebar.replace(
        '<script>',
        () => `${'sidebar' in addition ? addition.sidebar : ''}<script>`,
      ),
      manifest: built.manifest,
    };
    expect(findFaults(spoilt).join('\n')).toMatch(fault);
  });

  it.each(['const x = a?.b;', 'export {};', 'const n = 1n;'])(
    'is refused with newer syntax: %s',
    (syntax) => {
      expect(() => findFaults({ ...built, code: `${built.code}\n${syntax}` })).toThrow(SyntaxError);
    },
  );

  it('is refused with a scope too many or too few', () => {
    const scopes = (list: string[]) => ({
      ...built,
      manifest: JSON.stringify({ timeZone: 'Asia/Tokyo', runtimeVersion: 'V8', oauthScopes: list }),
    });
    const prefix = 'https://www.googleapis.com/auth/';
    expect(findFaults(scopes([`${prefix}spreadsheets.currentonly`])).join()).toMatch(/lacks .*container.ui/);
    const wide = [`${prefix}spreadsheets.currentonly`, `${prefix}script.container.ui`, `${prefix}drive`];
    expect(findFaults(scopes(wide)).join()).toMatch(/does not need .*drive/);
  });

  it('is refused when a menu item or the sidebar calls what does not exist', () => {
    const renamed = built.code.replace('function readContext(', 'function readContextOld(');
    expect(findFaults({ ...built, code: renamed }).join()).toMatch(/the sidebar calls readContext/);
  });

  it('comes with documents that are up to date', async () => {
    const { readFile } = await import('node:fs/promises');
    for (const [path, text] of Object.entries(built.documents))
      expect(await readFile(path, 'utf8'), path).toBe(text);
  });
});
