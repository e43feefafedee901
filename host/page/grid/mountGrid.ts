import { type Model, registries, Spreadsheet, setTranslationMethod } from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App } from '@odoo/owl';
import type { Language } from '../language.ts';
import { gridKeyboard } from './gridKeyboard.ts';
import { keepOnePercent } from './keepOnePercent.ts';
import { nameOwnParametersOnly } from './ownParameters.ts';
import { fillIn, translate } from './translate.ts';

/** Must run before the model is made: some of o-spreadsheet's texts are fixed when it loads. */
export function translateGrid(language: Language): void {
  const inLanguage = language === 'ja' ? translate : (text: string) => text;
  setTranslationMethod(
    (text, ...values) => fillIn(inLanguage(text), values),
    () => true,
  );
}

export interface GridCallbacks {
  notify(text: string): void;
}

/** Puts the spreadsheet into the page. */
export async function mountGrid(
  target: HTMLElement,
  model: Model,
  language: Language,
  { notify }: GridCallbacks,
): Promise<void> {
  // The page has its own file menu; this one offers only print and settings.
  registries.topbarMenuRegistry.remove('file');
  nameOwnParametersOnly();
  const app = new App(Spreadsheet, {
    templates,
    translateFn: language === 'ja' ? translate : (text: string) => text,
    translatableAttributes: ['title', 'placeholder', 'label', 'alt'],
    props: {
      model,
      notifyUser: ({ text }: { text: string }) => notify(text),
      raiseError: (text: string, callback?: () => void) => {
        alert(text);
        callback?.();
      },
      askConfirmation: (text: string, confirmed: () => void, cancelled?: () => void) => {
        if (confirm(text)) confirmed();
        else cancelled?.();
      },
    },
  });
  await app.mount(target);
  keepOnePercent(target);
}

/** Puts the keyboard back into the cells. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>(gridKeyboard)?.focus();
}
