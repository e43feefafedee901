import { branding } from './branding.ts';
import { content } from './content.ts';
import { customerSuccess } from './customerSuccess.ts';
import { ecommerce } from './ecommerce.ts';
import { email } from './email.ts';
import { fieldSales } from './fieldSales.ts';
import { hiring } from './hiring.ts';
import { insideSales } from './insideSales.ts';
import { leadGeneration } from './leadGeneration.ts';
import { marketing } from './marketing.ts';
import { saas } from './saas.ts';
import { subscriptionStore } from './subscriptionStore.ts';
import type { Template } from './Template.ts';

/** The templates in the order the wizard offers them. */
export const TEMPLATES: readonly Template[] = [
  fieldSales,
  leadGeneration,
  marketing,
  insideSales,
  saas,
  customerSuccess,
  ecommerce,
  subscriptionStore,
  email,
  content,
  branding,
  hiring,
];
