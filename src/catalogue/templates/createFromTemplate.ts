import { addMonths, lastDayOf } from '../../core/calendar/isoDate.ts';
import type { Language } from '../../core/errors/messages/index.ts';
import { createKpi, type Kpi } from '../../core/model/Kpi.ts';
import { createPlan, type Plan } from '../../core/model/Plan.ts';
import { USUAL_RHYTHM } from '../../core/model/usualRhythm.ts';
import { usualThresholds } from '../../core/model/usualThresholds.ts';
import type { Cadence } from '../../core/model/vocabulary.ts';
import type { Period } from '../../core/periods/Period.ts';
import type { Text } from '../CatalogueKpi.ts';
import { ROLES, SOURCES } from './people.ts';
import type { Template, TemplateKpi } from './Template.ts';

/** A number is judged a little less often than it is read. */
const JUDGED: Readonly<Record<Cadence, Period>> = {
  daily: 'week',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
};

/** Who looks only once a month, looks when its results are complete. */
function rhythmOf(cadence: Cadence): Pick<Plan, 'weekday' | 'time' | 'monthDay'> {
  return cadence === 'daily' || cadence === 'weekly'
    ? USUAL_RHYTHM
    : { weekday: null, time: '', monthDay: 'fifthWorkday' };
}

/**
 * The template as a plan with its example numbers, due at the end of the fiscal year.
 * @param start first month of the fiscal year, `yyyy-MM`
 */
export function createFromTemplate(template: Template, language: Language, start: string): Plan {
  const id = (key: string): string => idOf(template, key);
  const words: Words = { language, template, id, deadline: lastDayOf(addMonths(start, 11)) };
  return createPlan({
    name: template.name[language],
    start,
    cadence: template.cadence,
    ...rhythmOf(template.cadence),
    rationale: template.rationale[language],
    kpis: template.kpis.map((kpi) => createTemplateKpi(kpi, words)),
    guards: template.guards.map(({ key, name, direction, limit, unit }) => ({
      id: id(key),
      name: name[language],
      direction,
      limit,
      unit,
    })),
    influences: template.influences.map(({ from, to, note }) => ({
      from: id(from),
      to: id(to),
      note: note[language],
    })),
  });
}

interface Words {
  readonly language: Language;
  readonly template: Template;
  readonly id: (key: string) => string;
  readonly deadline: string;
}

function createTemplateKpi(kpi: TemplateKpi, words: Words): Kpi {
  const { language, template, id, deadline } = words;
  const say = (text: Text | null): string => (text ? text[language] : '');
  const role = (key: keyof typeof ROLES | null): string => (key ? ROLES[key][language] : '');
  const [target, baseline] = kpi.numbers;
  const isJudged = kpi.kind === 'kgi' || kpi.kind === 'kpi';
  const user = template.kpis.find(({ formula }) => formula?.includes(`{${kpi.key}}`));
  return createKpi({
    id: id(kpi.key),
    name: kpi.name[language],
    kind: kpi.kind,
    parent: user ? id(user.key) : '',
    why: say(kpi.why),
    formula: kpi.formula === null ? measuredAs(kpi, language) : named(kpi.formula, words),
    numerator: say(kpi.numerator),
    denominator: say(kpi.denominator),
    unit: kpi.unit,
    direction: kpi.direction,
    layer: kpi.layer,
    aggregation: kpi.aggregation,
    target,
    baseline,
    ...(isJudged ? usualThresholds(target, kpi.direction) : {}),
    deadline,
    evaluation: kpi.cadence ? JUDGED[kpi.cadence] : null,
    source: kpi.source ? SOURCES[kpi.source][language] : '',
    cadence: kpi.cadence,
    owner: role(kpi.owner),
    alert: isJudged ? 'bad' : null,
    alertTo: role(kpi.planB?.approver ?? null),
    lever: say(kpi.lever),
    guard: kpi.guard ? id(kpi.guard) : '',
    lagMonths: kpi.lagMonths,
    response: kpi.response,
    planB: say(kpi.planB?.action ?? null),
    planBTrigger: kpi.planB?.trigger ?? null,
    planBApprover: role(kpi.planB?.approver ?? null),
    planBUplift: kpi.planB?.uplift ?? '',
  });
}

/** `k00`, `k01` … for KPIs and `g00` … for guards, in the template's order. */
function idOf({ kpis, guards }: Template, key: string): string {
  const kpi = kpis.findIndex((entry) => entry.key === key);
  const guard = guards.findIndex((entry) => entry.key === key);
  if (kpi < 0 && guard < 0) throw new RangeError(`the template has no KPI and no guard ${key}`);
  return kpi >= 0 ? `k${String(kpi).padStart(2, '0')}` : `g${String(guard).padStart(2, '0')}`;
}

function named(formula: string, { template, language }: Words): string {
  return formula.replace(/\{(\w+)\}/g, (_, key: string) => {
    const part = template.kpis.find((kpi) => kpi.key === key);
    if (!part) throw new RangeError(`the template has no KPI ${key}`);
    return part.name[language];
  });
}

function measuredAs({ numerator, denominator }: TemplateKpi, language: Language): string {
  return numerator && denominator ? `${numerator[language]} ÷ ${denominator[language]}` : '';
}
