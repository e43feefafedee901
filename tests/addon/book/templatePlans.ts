/** Every template as a plan, and two of them as departments under one KGI. */
import { createFromTemplate } from '../../../src/catalogue/templates/createFromTemplate.ts';
import { TEMPLATES } from '../../../src/catalogue/templates/templates.ts';
import type { Language } from '../../../src/core/errors/messages/index.ts';
import { mergePlans } from '../../../src/core/model/mergePlans.ts';
import type { Plan } from '../../../src/core/model/Plan.ts';

const planOf = (id: string, language: Language): Plan =>
  createFromTemplate(TEMPLATES.find((template) => template.id === id)!, language, '2026-04');

function merged(language: Language): Plan {
  const [first, second] = [planOf('fieldSales', language), planOf('ecommerce', language)];
  const teams = { ja: ['法人部', 'EC部', '全社の売上'], en: ['B2B', 'Shop', 'All sales'] }[
    language
  ] as string[];
  return mergePlans(
    { plan: first, team: teams[0]! },
    { plan: second, team: teams[1]! },
    { name: teams[2]!, goal: { kind: 'sum', name: teams[2]!, owner: teams[0]! } },
  );
}

export const PLANS: readonly (readonly [id: string, plan: (language: Language) => Plan])[] = [
  ...TEMPLATES.map(({ id }) => [id, (language: Language) => planOf(id, language)] as const),
  ['two departments', merged],
];
