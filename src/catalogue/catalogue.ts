import type { Language } from '../core/errors/messages/index.ts';
import type { CatalogueDomain, CatalogueKpi } from './CatalogueKpi.ts';
import { branding } from './domains/branding.ts';
import { content } from './domains/content.ts';
import { customerSuccess } from './domains/customerSuccess.ts';
import { ecommerce } from './domains/ecommerce.ts';
import { email } from './domains/email.ts';
import { fieldSales } from './domains/fieldSales.ts';
import { finance } from './domains/finance.ts';
import { hiring } from './domains/hiring.ts';
import { insideSales } from './domains/insideSales.ts';
import { leadGeneration } from './domains/leadGeneration.ts';
import { marketing } from './domains/marketing.ts';
import { saas } from './domains/saas.ts';

/** The standard KPIs by field of work. They travel with the sidebar, never with the server's script. */
export const DOMAINS: readonly CatalogueDomain[] = [
  finance,
  branding,
  marketing,
  saas,
  ecommerce,
  hiring,
  customerSuccess,
  insideSales,
  fieldSales,
  email,
  content,
  leadGeneration,
];

export const CATALOGUE: readonly CatalogueKpi[] = DOMAINS.flatMap(({ kpis }) => kpis);

/** The standard KPI of that id. */
export function standardKpi(id: string): CatalogueKpi {
  const found = CATALOGUE.find((kpi) => kpi.id === id);
  if (!found) throw new RangeError(`no standard KPI has the id ${id}`);
  return found;
}

/** How a standard KPI is measured, as a formula in words. */
export function formulaOf(kpi: CatalogueKpi, language: Language): string {
  const measured = kpi.numerator[language];
  return kpi.denominator ? `${measured} ÷ ${kpi.denominator[language]}` : measured;
}
