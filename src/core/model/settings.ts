import { readMonth } from '../calendar/isoDate.ts';
import { readTime } from '../calendar/readTime.ts';
import { KpiError } from '../errors/KpiError.ts';
import type { Language } from '../errors/messages/index.ts';
import { parseNumber } from '../numbers/parseNumber.ts';
import { readChoice } from '../words/readChoice.ts';
import { type Words, wordOf } from '../words/Words.ts';
import { findKpi, type Guard, type Influence, nextId, type Plan, type PlanSettings } from './Plan.ts';
import type { CellValue } from './planRows.ts';
import { ENTRIES, LIMITS, SECTIONS } from './settingWords.ts';
import { cellText, type Rows } from './sheetLayout.ts';
import { isRate, readUnit, unitWord } from './units.ts';
import { valueText } from './valueText.ts';
import { CADENCES, MONTH_DAYS, WEEKDAYS } from './vocabulary.ts';

/**
 * The plan's own settings for the sheet KPI設定, five columns: section, entry, then for a guard its
 * direction, limit and unit, for an influence (from) the KPI it reaches and a note.
 */
export function settingsRows(plan: Plan, language: Language): CellValue[][] {
  const entry = (id: keyof typeof ENTRIES, value: CellValue): CellValue[] => [
    SECTIONS.plan[language],
    ENTRIES[id][language],
    value,
    '',
    '',
  ];
  const nameOf = (id: string): string => findKpi(plan, id)?.name ?? id;
  return [
    entry('name', plan.name),
    entry('start', plan.start),
    entry('cadence', wordOf(CADENCES, plan.cadence, language)),
    entry('rationale', plan.rationale),
    entry('secured', plan.secured ?? ''),
    entry('weekday', plan.weekday ? wordOf(WEEKDAYS, plan.weekday, language) : ''),
    entry('time', plan.time),
    entry('monthDay', plan.monthDay ? wordOf(MONTH_DAYS, plan.monthDay, language) : ''),
    ...plan.guards.map((guard) => [
      SECTIONS.guard[language],
      guard.name,
      LIMITS[guard.direction][language],
      limitCell(guard),
      unitWord(guard.unit, language),
    ]),
    ...plan.influences.map((edge) => [
      SECTIONS.influence[language],
      nameOf(edge.from),
      nameOf(edge.to),
      edge.note,
      '',
    ]),
  ];
}

/** A rate is written as one; the unit beside it would not say it of 0.15. */
const limitCell = ({ limit, unit }: Guard): CellValue => {
  if (limit === null) return '';
  return isRate(unit) ? valueText({ value: limit, unit }, 'en') : limit;
};

/**
 * Reads KPI設定 back. Influences hold names until `linkInfluences` joins them with the definition sheet.
 * @throws SETTING_UNKNOWN, CELL_NOT_NUMBER, CELL_NOT_DATE, CELL_NOT_TIME, CELL_NOT_CHOICE with `row` and `column` from 0
 */
export function readSettings(rows: Rows): PlanSettings {
  const entries: Partial<Record<keyof typeof ENTRIES, string | number | null>> = {};
  const guards: Guard[] = [];
  const influences: Influence[] = [];
  rows.forEach((cells, row) => {
    const texts = Array.from({ length: 5 }, (_, i) => cellText(cells[i]));
    if (texts.every((text) => text === '')) return;
    const section = readChoice(SECTIONS, texts[0]!);
    if (section === null) throw new KpiError('SETTING_UNKNOWN', { row, column: 0, value: texts[0] });
    if (section === 'guard') guards.push(readGuard(cells, texts, row, guards));
    else if (section === 'influence') influences.push({ from: texts[1]!, to: texts[2]!, note: texts[3]! });
    else {
      const entry = readChoice(ENTRIES, texts[1]!);
      if (entry === null) throw new KpiError('SETTING_UNKNOWN', { row, column: 1, value: texts[1] });
      entries[entry] = readEntry(entry, cells[2], row);
    }
  });
  return {
    name: String(entries.name ?? ''),
    start: String(entries.start ?? ''),
    cadence: (entries.cadence ?? 'monthly') as PlanSettings['cadence'],
    rationale: String(entries.rationale ?? ''),
    secured: (entries.secured ?? null) as number | null,
    weekday: (entries.weekday ?? null) as PlanSettings['weekday'],
    time: String(entries.time ?? ''),
    monthDay: (entries.monthDay ?? null) as PlanSettings['monthDay'],
    guards,
    influences,
  };
}

/** Joins influences read by name with the KPIs of the plan; a name nobody bears stays as it is. */
export function linkInfluences(plan: Plan): Plan {
  const idOf = (name: string): string => plan.kpis.find((kpi) => kpi.name === name)?.id ?? name;
  return {
    ...plan,
    influences: plan.influences.map((edge) => ({ ...edge, from: idOf(edge.from), to: idOf(edge.to) })),
  };
}

function readGuard(
  cells: readonly unknown[],
  texts: readonly string[],
  row: number,
  before: readonly Guard[],
): Guard {
  return {
    id: nextId(
      before.map(({ id }) => id),
      'g',
    ),
    name: texts[1]!,
    direction: texts[2] === '' ? 'higher' : expectChoice(LIMITS, texts[2]!, row),
    limit: texts[3] === '' ? null : expectNumber(cells[3], row, 3),
    unit: texts[4] === '' ? '' : readUnit(texts[4]!),
  };
}

function readEntry(entry: keyof typeof ENTRIES, value: unknown, row: number): string | number | null {
  const text = cellText(value);
  if (entry === 'secured') return text === '' ? null : expectNumber(value, row, 2);
  if (entry === 'cadence') return text === '' ? 'monthly' : expectChoice(CADENCES, text, row);
  if (entry === 'weekday') return text === '' ? null : expectChoice(WEEKDAYS, text, row);
  if (entry === 'monthDay') return text === '' ? null : expectChoice(MONTH_DAYS, text, row);
  if (entry === 'time') return text === '' ? '' : expectTime(value, row);
  if (entry !== 'start') return text;
  const month = readMonth(value);
  if (month === null) throw new KpiError('CELL_NOT_DATE', { row, column: 2, value: text });
  return month;
}

function expectNumber(value: unknown, row: number, column: number): number {
  const amount = typeof value === 'number' ? value : parseNumber(cellText(value));
  if (amount !== null) return amount;
  throw new KpiError('CELL_NOT_NUMBER', { row, column, value: cellText(value) });
}

function expectTime(value: unknown, row: number): string {
  const time = readTime(value);
  if (time !== null) return time;
  throw new KpiError('CELL_NOT_TIME', { row, column: 2, value: cellText(value) });
}

function expectChoice<Id extends string>(words: Words<Id>, text: string, row: number): Id {
  const id = readChoice(words, text);
  if (id !== null) return id;
  const choices = (Object.keys(words) as Id[]).map((key) => words[key]);
  throw new KpiError('CELL_NOT_CHOICE', { row, column: 2, value: text, choices });
}
