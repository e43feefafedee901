import { readDate, readMonth } from '../calendar/isoDate.ts';
import { readTime } from '../calendar/readTime.ts';
import { KpiError } from '../errors/KpiError.ts';
import { COLUMNS, type Column } from './columns.ts';
import { createKpi, type Kpi } from './Kpi.ts';
import { createPlan, type Guard, type Influence, type Plan } from './Plan.ts';
import { CADENCES, MONTH_DAYS, WEEKDAYS } from './vocabulary.ts';

type Json = Readonly<Record<string, unknown>>;

/** Longer than any sentence a planner types, shorter than what a cell can hold. */
const LONGEST_TEXT = 5_000;
const MOST_KPIS = 1_000;

/**
 * Takes a plan out of untrusted JSON (a draft kept by the sidebar, a template file). Unknown keys are
 * dropped; anything of the wrong type is refused.
 * @throws PLAN_UNREADABLE with the path, e.g. `kpis[3].target`
 */
export function validatePlan(json: unknown): Plan {
  const plan = expectRecord(json, 'plan');
  const secured = plan.secured === undefined ? null : plan.secured;
  return createPlan({
    name: expectText(plan.name, 'name'),
    start: expectMonth(plan.start, 'start'),
    cadence: expectOneOf(plan.cadence, 'cadence', Object.keys(CADENCES)) as Plan['cadence'],
    weekday: expectOptional(plan.weekday, 'weekday', Object.keys(WEEKDAYS)) as Plan['weekday'],
    time: expectTime(plan.time ?? '', 'time'),
    monthDay: expectOptional(plan.monthDay, 'monthDay', Object.keys(MONTH_DAYS)) as Plan['monthDay'],
    rationale: expectText(plan.rationale, 'rationale'),
    secured: expectAmount(secured, 'secured'),
    kpis: expectList(plan.kpis, 'kpis').map((kpi, i) => readKpi(kpi, `kpis[${i}]`)),
    guards: expectList(plan.guards, 'guards').map((guard, i) => readGuard(guard, `guards[${i}]`)),
    influences: expectList(plan.influences, 'influences').map((edge, i) =>
      readInfluence(edge, `influences[${i}]`),
    ),
  });
}

function readKpi(json: unknown, place: string): Kpi {
  const record = expectRecord(json, place);
  const given: Record<string, string | number | null> = {};
  for (const column of COLUMNS) {
    const value = record[column.field];
    if (value !== undefined) given[column.field] = readField(column, value, `${place}.${column.field}`);
  }
  if (!given.id) throw unreadable(`${place}.id`, record.id, 'id');
  if (!String(given.name ?? '').trim()) throw unreadable(`${place}.name`, record.name, 'name');
  if (given.kind === null) throw unreadable(`${place}.kind`, null, 'KGI | CSF | KPI');
  return createKpi(given as Pick<Kpi, 'id' | 'name'>);
}

function readField(column: Column, value: unknown, place: string): string | number | null {
  switch (column.kind) {
    case 'amount':
    case 'months':
      return expectAmount(value, place);
    case 'choice':
      return value === null ? null : expectOneOf(value, place, Object.keys(column.choices!));
    case 'date':
      if (value === null || readDate(expectText(value, place)) === value) return value as string | null;
      throw unreadable(place, value, 'yyyy-MM-dd');
    default:
      return expectText(value, place);
  }
}

function readGuard(json: unknown, place: string): Guard {
  const guard = expectRecord(json, place);
  return {
    id: expectText(guard.id, `${place}.id`),
    name: expectText(guard.name, `${place}.name`),
    direction: expectOneOf(guard.direction, `${place}.direction`, ['higher', 'lower']) as Guard['direction'],
    limit: expectAmount(guard.limit, `${place}.limit`),
    unit: expectText(guard.unit, `${place}.unit`),
  };
}

function readInfluence(json: unknown, place: string): Influence {
  const edge = expectRecord(json, place);
  return {
    from: expectText(edge.from, `${place}.from`),
    to: expectText(edge.to, `${place}.to`),
    note: expectText(edge.note, `${place}.note`),
  };
}

function unreadable(place: string, value: unknown, expected: string): KpiError {
  return new KpiError('PLAN_UNREADABLE', { place, value: value === undefined ? null : value, expected });
}

function expectRecord(value: unknown, place: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  throw unreadable(place, value, '{…}');
}

function expectList(value: unknown, place: string): readonly unknown[] {
  if (Array.isArray(value) && value.length <= MOST_KPIS) return value;
  throw unreadable(place, Array.isArray(value) ? value.length : value, `[…] (≤ ${MOST_KPIS})`);
}

function expectText(value: unknown, place: string): string {
  if (typeof value === 'string' && value.length <= LONGEST_TEXT) return value;
  throw unreadable(place, value, `text (≤ ${LONGEST_TEXT})`);
}

function expectAmount(value: unknown, place: string): number | null {
  if (value === null || (typeof value === 'number' && Number.isFinite(value))) return value;
  throw unreadable(place, value, 'number | null');
}

function expectOneOf(value: unknown, place: string, choices: readonly string[]): string {
  if (typeof value === 'string' && choices.includes(value)) return value;
  throw unreadable(place, value, choices.join(' | '));
}

/** Plans from before there was a rhythm have none. */
const expectOptional = (value: unknown, place: string, choices: readonly string[]): string | null =>
  value === undefined || value === null ? null : expectOneOf(value, place, choices);

function expectTime(value: unknown, place: string): string {
  if (value === '' || (typeof value === 'string' && readTime(value) === value)) return value;
  throw unreadable(place, value, 'HH:mm');
}

function expectMonth(value: unknown, place: string): string {
  if (typeof value === 'string' && readMonth(value) === value) return value;
  throw unreadable(place, value, 'yyyy-MM');
}
