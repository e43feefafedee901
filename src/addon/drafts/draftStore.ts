/**
 * The plan somebody is still designing, kept between visits of the sidebar. User properties, because a draft is its
 * author's alone until it becomes sheets; cut into pieces, because one value holds 9 KB.
 */
import { KpiError } from '../../core/errors/KpiError.ts';

/** In UTF-16 units: none takes more than three bytes. */
const partLength = 2800;
/** About 210 KB of the 500 KB that all drafts of a user share: as much as a plan of 200 KPIs takes. */
const maxLength = 70_000;
/** Drafts of the files worked on last; older ones make room. */
const maxDrafts = 2;

const listKey = 'gyakusan.drafts';
const partKey = (file: string, index: number) => `gyakusan.draft.${file}.${index}`;

interface Kept {
  readonly file: string;
  readonly parts: number;
}

/** The draft of this spreadsheet; null: there is none. */
export function loadDraft(file: string): string | null {
  const all = PropertiesService.getUserProperties().getProperties();
  const kept = keptIn(all).find((entry) => entry.file === file);
  if (!kept) return null;
  return Array.from({ length: kept.parts }, (_, index) => all[partKey(file, index)] || '').join('');
}

/** @throws DRAFT_TOO_LARGE; the draft kept before stays. */
export function storeDraft(file: string, text: string): void {
  const safe = escapeSurrogates(text);
  if (safe.length > maxLength)
    throw new KpiError('DRAFT_TOO_LARGE', { value: safe.length, limit: maxLength });
  const properties = PropertiesService.getUserProperties();
  const before = keptIn(properties.getProperties());
  const parts = Math.ceil(safe.length / partLength);
  const others = before.filter((entry) => entry.file !== file);
  const stays = others.slice(0, maxDrafts - 1);
  others.slice(maxDrafts - 1).forEach((entry) => {
    dropParts(entry, 0);
  });
  const values: Record<string, string> = { [listKey]: JSON.stringify([{ file, parts }, ...stays]) };
  for (let index = 0; index < parts; index++)
    values[partKey(file, index)] = safe.slice(index * partLength, (index + 1) * partLength);
  properties.setProperties(values);
  before
    .filter((entry) => entry.file === file)
    .forEach((entry) => {
      dropParts(entry, parts);
    });
}

/** A plan that became sheets is a draft no more. */
export function dropDraft(file: string): void {
  const properties = PropertiesService.getUserProperties();
  const before = keptIn(properties.getProperties());
  properties.setProperty(listKey, JSON.stringify(before.filter((entry) => entry.file !== file)));
  before
    .filter((entry) => entry.file === file)
    .forEach((entry) => {
      dropParts(entry, 0);
    });
}

/** Most recently saved first. */
function keptIn(all: Record<string, string>): Kept[] {
  const text = all[listKey];
  return text ? (JSON.parse(text) as Kept[]) : [];
}

function dropParts({ file, parts }: Kept, from: number): void {
  const properties = PropertiesService.getUserProperties();
  for (let index = from; index < parts; index++) properties.deleteProperty(partKey(file, index));
}

/** The text is JSON, so half a character can be written as an escape instead of being cut off. */
const escapeSurrogates = (json: string): string =>
  json.replace(/[\ud800-\udfff]/g, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
