/** Translates the number formats of Sheets into ones the engine can read. */
import './loadEngine.ts';
import { constants, helpers } from '@odoo/o-spreadsheet';

export const GENERAL = 'General';
export const PLAIN_TEXT = '@';

const bareCharacters = new Set('$+-/():!^&~{}<>= 0#,.%@;*');
const tokens = /"[^"]*"|\\.|\[[^\]]*\]|_.|AM\/PM|am\/pm|E[+-](?=[0#])|([dmyhsDMYHS])\1*|[\s\S]/g;
const dateToken = /^[dmyhs]+$|^\[[hms]+\]$/i;

/** The engine's spelling; undefined where the format means "as it comes" or cannot be drawn. */
export function toEngineFormat(format: string): string | undefined {
  if (format.trim() === '' || /^general$/i.test(format.trim())) return undefined;
  const engine = splitSections(format).map(translateSection).join(';');
  return isReadable(engine) ? engine : undefined;
}

function splitSections(format: string): string[] {
  const sections = [''];
  for (const [token] of format.matchAll(tokens))
    if (token === ';') sections.push('');
    else sections[sections.length - 1] += token;
  return sections;
}

function translateSection(section: string): string {
  const parts = [...section.matchAll(tokens)].map(([token]) => token);
  const isDate = parts.some((part) => dateToken.test(part)) && !parts.includes(PLAIN_TEXT);
  return parts.map((part) => (isDate && dateToken.test(part) ? datePart(part) : otherPart(part))).join('');
}

/** The engine writes hours, minutes and seconds with two digits or not at all. */
function datePart(token: string): string {
  const run = token.toLowerCase();
  if (run.startsWith('[')) return 'hhhh';
  if (/^y+$/.test(run)) return run.length < 3 ? 'yy' : 'yyyy';
  return /^[hs]$/.test(run) ? run.repeat(2) : run;
}

function otherPart(token: string): string {
  if (token.startsWith('"') || token.startsWith('\\') || token.startsWith('[$')) return token;
  if (token.startsWith('[')) return ''; // colours and conditions only change the look
  if (/^am\/pm$/i.test(token)) return 'a';
  if (/^E[+-]$/.test(token)) return 'e';
  if (token.startsWith('_') && token.length === 2) return ' ';
  if (token === '?') return '#';
  return bareCharacters.has(token) ? token : `"${token}"`;
}

function isReadable(format: string): boolean {
  try {
    helpers.formatValue(-1.5, { format, locale: constants.DEFAULT_LOCALE });
    return true;
  } catch {
    return false;
  }
}

/** An empty literal in front: the same look, but a text of its own to remember another original by. */
export function nextSpelling(engine: string): string {
  return `""${engine}`;
}

/** Plain text that begins with `=` or `'` is stored with a quote in front, which bare `@` would show. */
export const QUOTED_TEXT = '0;-0;0;@';

export function isTextFormat(format: string | undefined): boolean {
  return format === PLAIN_TEXT || format === QUOTED_TEXT;
}

export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && format !== '' && helpers.isDateTimeFormat(format);
}
