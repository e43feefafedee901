/** Translates the number formats of Sheets into ones the engine can read, and back again. */
import './loadEngine.ts';
import { helpers } from '@odoo/o-spreadsheet';

export const GENERAL = 'General';

const bareCharacters = new Set('$+-/():!^&~{}<>= 0#,.%@;*');
const dateLetters = new Set('dmqyhsa');
const tokens = /"[^"]*"|\\.|\[[^\]]*\]|_.|AM\/PM|am\/pm|E[+-](?=[0#])|[\s\S]/g;

/** The engine's spelling; undefined where the format means "as it comes". */
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
  const isDate = parts.some((part) => /^[dmyhsDMYHS]$|^\[[hms]+\]$/.test(part)) && !parts.includes('@');
  return parts.map((part) => translateToken(part, isDate)).join('');
}

function translateToken(token: string, isDate: boolean): string {
  if (token.startsWith('"') || token.startsWith('\\') || token.startsWith('[$')) return token;
  if (/^\[h+\]$/i.test(token)) return 'hhhh';
  if (token.startsWith('[')) return ''; // colours and conditions only change the look
  if (/^am\/pm$/i.test(token)) return 'a';
  if (/^E[+-]$/.test(token)) return 'e';
  if (token.startsWith('_') && token.length === 2) return ' ';
  if (token === '?') return '#';
  if (isDate && dateLetters.has(token.toLowerCase())) return token.toLowerCase();
  if (bareCharacters.has(token)) return token;
  return `"${token}"`;
}

function isReadable(format: string): boolean {
  try {
    helpers.parseFormat(format);
    return true;
  } catch {
    return false;
  }
}

/** An empty literal in front: the same look, but a text of its own to remember another original by. */
export function nextSpelling(engine: string): string {
  return `""${engine}`;
}

export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && format !== '' && helpers.isDateTimeFormat(format);
}
