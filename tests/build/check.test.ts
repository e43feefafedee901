import { beforeAll, describe, expect, it } from 'vitest';
import { type Build, build } from '../../scripts/build.ts';
import { foreignGlobals, parseScript } from '../../scripts/check/globals.ts';
import { codeRequests } from '../../scripts/check/requests.ts';
import { sidebarFaults } from '../../scripts/check/targets.ts';
import { codeLimit, findFaults } from '../../scripts/check.ts';

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

  const page = (addition: string) =>
    `<!DOCTYPE html><html><head><base target="_top"></head>${addition}<script>var a;</script></html>`;

  it('reaches nothing outside with a page and a script that only calculate', () => {
    expect(sidebarFaults(page('<p>x</p>'))).toEqual([]);
  });

  it.each([
    ['fetch("/x")', 'fetch'],
    ['var f = fetch; f("/x")', 'fetch'],
    ['window.fetch("/x")', 'window.fetch'],
    ['window["fe" + "tch"]("/x")', 'window'],
    ['var w = window; w.fetch("/x")', 'window'],
    ['globalThis.fetch("/x")', 'globalThis.fetch'],
    ['self.fetch("/x")', 'self.fetch'],
    ['top.location = "x"', 'top.location'],
    ['new XMLHttpRequest()', 'XMLHttpRequest'],
    ['new WebSocket("x")', 'WebSocket'],
    ['new EventSource("x")', 'EventSource'],
    ['new RTCPeerConnection()', 'RTCPeerConnection'],
    ['new Worker("x")', 'Worker'],
    ['new Image().src = "x"', 'Image'],
    ['new Audio("x")', 'Audio'],
    ['navigator.sendBeacon("x")', 'navigator.sendBeacon'],
    ['navigator.serviceWorker.register("x")', 'navigator.serviceWorker'],
    ['open("x")', 'open'],
    ['window.open("x")', 'window.open'],
    ['location.href = "x"', 'location.href'],
    ['document.location = "x"', 'document.location'],
    ['document.createElement("img")', 'document.createElement'],
    ['document.write("x")', 'document.write'],
    ['document.cookie = "x"', 'document.cookie'],
    ['import("x")', 'import()'],
    ['eval("x")', 'eval'],
    ['Function("x")()', 'Function'],
    ['var h; h("img", { alt: "x" })', 'the element img'],
    ['var h; h("a", { children: 1 })', 'the element a'],
    ['var h; h("form", { onSubmit: 1 })', 'the element form'],
    ['var h; h("div", { href: 1 })', 'the attribute href'],
    ['var h; h("div", { "xlink:href": 1 })', 'the attribute xlink:href'],
    ['var e; e.src = 1', 'the attribute src'],
    ['var e; e["srcset"] = 1', 'the attribute srcset'],
    ['var u = "https://evil.example"', 'the address https://evil.example'],
    ['var u = "//evil.example/x"', 'the address //evil.example/x'],
    ['var u = "wss://evil.example"', 'the address wss://evil.example'],
  ])('is refused when a script of the sidebar says %s', (script, what) => {
    const faults = sidebarFaults(page(`<script>${script}</script>`));
    expect(faults).toEqual(expect.arrayContaining([`sidebar.html may reach outside with ${what}`]));
  });

  it.each([
    ['<img alt="x">', 'the element img'],
    ['<a>x</a>', 'the element a'],
    ['<iframe></iframe>', 'the element iframe'],
    ['<link rel="x">', 'the element link'],
    ['<script src="x"></script>', 'the element script'],
    ['<script type="module">x</script>', 'the element script'],
    ['<form></form>', 'the element form'],
    ['<base href="x">', 'the element base'],
    ['<meta http-equiv="refresh" content="0;url=x">', 'the element meta'],
    ['<video></video>', 'the element video'],
    ['<div background="x"></div>', 'the attribute background'],
    ['<div onclick="x"></div>', 'the attribute onclick'],
    ['<button formaction="x"></button>', 'the attribute formaction'],
    ['<style>a{background:url(//x)}</style>', 'a style that loads a file'],
    ['<style>a{background:url("x.png")}</style>', 'a style that loads a file'],
    ['<style>@import "x";</style>', 'a style that loads a file'],
    ['<style>@font-face{font-family:x;src:url(x)}</style>', 'a style that loads a file'],
    ['<style>a{background:image-set("x" 1x)}</style>', 'a style that loads a file'],
    ['<div style="background:url(x)"></div>', 'a style that loads a file'],
  ])('is refused when the page of the sidebar holds %s', (markup, what) => {
    expect(sidebarFaults(page(markup))).toContain(`sidebar.html may reach outside with ${what}`);
  });

  it.each([
    ['UrlFetchApp.fetch("x")', /Apps Script has no UrlFetchApp/],
    ['MailApp.sendEmail("x")', /Apps Script has no MailApp/],
    ['GmailApp.sendEmail("x")', /Apps Script has no GmailApp/],
    ['DriveApp.createFile("x")', /Apps Script has no DriveApp/],
    ['Jdbc.getConnection("x")', /Apps Script has no Jdbc/],
    ['Sheets.Spreadsheets.get("x")', /Apps Script has no Sheets/],
    ['globalThis["Url" + "FetchApp"]', /Apps Script has no globalThis/],
    ['eval("x")', /Apps Script has no eval/],
    ['Function("x")()', /Apps Script has no Function/],
    ['var u = "https://evil.example"', /Code.js holds https/],
    ['var f = "=IMPORTXML(" + 1', /Code.js holds =IMPORTXML/],
    ['var f = `=IF(A1,IMAGE(B1))`', /Code.js holds =IF\(A1,IMAGE/],
    ['var f = "=HYPERLINK(A1)"', /Code.js holds =HYPERLINK/],
  ])('is refused when Code.js says %s', (statement, fault) => {
    const program = parseScript(statement);
    const faults = [
      ...foreignGlobals(program).map((name) => `Apps Script has no ${name}`),
      ...codeRequests(program),
    ];
    expect(faults.join('\n')).toMatch(fault);
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

  it('is refused when Code.js is a byte over its limit, Japanese counted as it is stored', () => {
    const room = codeLimit - Buffer.byteLength(`${built.code}/**/`);
    const padding = 'あ'.repeat(Math.floor(room / 3)) + 'x'.repeat(room % 3);
    const full = `${built.code}/*${padding}*/`;
    expect(findFaults({ ...built, code: full })).toEqual([]);
    expect(findFaults({ ...built, code: `${full} ` })).toEqual([
      `Code.js has ${codeLimit + 1} bytes, more than ${codeLimit}: every cell loads it, so what only the sidebar needs belongs in sidebar.html`,
    ]);
  });

  it('comes with documents that are up to date', async () => {
    const { readFile } = await import('node:fs/promises');
    for (const [path, text] of Object.entries(built.documents))
      expect(await readFile(path, 'utf8'), path).toBe(text);
  });
});
