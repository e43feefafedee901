export type Language = 'ja' | 'en';

/** The language of the page: `?lang=en` wins over what `npm start -- --lang` chose. */
export function pageLanguage(search: string, chosen: Language): Language {
  const asked = new URLSearchParams(search).get('lang');
  return asked === 'ja' || asked === 'en' ? asked : chosen;
}
