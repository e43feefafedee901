/** `npm run screenshots`: the pictures of the READMEs, taken from the running page. Run the build first. */
import { mkdir } from 'node:fs/promises';
import { openPage } from '../tests/browser/support/openPage.ts';

interface Picture {
  /** `docs/images/<name>.png` */
  name: string;
  lang: 'ja' | 'en';
  /** Sheet to show; the first one where absent. */
  sheet?: string;
  /** Formulas and values to type, in this order. */
  type?: [a1: string, text: string][];
  /** Selected area at the end. */
  select: string;
  /** Buttons and tabs to press in the sidebar, in this order; without it the sidebar stays closed. */
  press?: string[];
}

const spill: [string, string][] = [['D2', '=KPI_REVERSE(12, B2:B4)']];

const pictures: Picture[] = [
  { name: 'formula-ja', lang: 'ja', type: spill, select: 'D2' },
  { name: 'formula-en', lang: 'en', type: spill, select: 'D2' },
  { name: 'first-run-ja', lang: 'ja', select: 'A1', press: [] },
  { name: 'reverse-ja', lang: 'ja', type: spill, select: 'F2', press: ['見本で試す'] },
  { name: 'colours-ja', lang: 'ja', sheet: '店舗別売上', select: 'B1:C13', press: ['しきい値'] },
];

/** The add-on's menu item that opens the sidebar stands first. */
const extensions = { ja: '拡張機能', en: 'Extensions' };

async function take({ name, lang, sheet, type = [], select, press }: Picture): Promise<void> {
  const open = await openPage({ lang, width: 1120, height: 640, scale: 2 });
  try {
    if (sheet) await open.showSheet(sheet);
    for (const [a1, text] of type) await open.typeInto(a1, text);
    await open.goTo(select);
    if (press) {
      await open.page.getByRole('button', { name: extensions[lang], exact: true }).click();
      await open.page.locator('.menu-item').first().click();
      const bar = await open.sidebar();
      for (const label of press) await bar.locator('button', { hasText: label }).first().click();
    }
    await open.waitUntilSaved();
    await open.page.screenshot({ path: `docs/images/${name}.png`, animations: 'disabled' });
    console.log(`docs/images/${name}.png`);
  } finally {
    await open.close();
  }
}

await mkdir('docs/images', { recursive: true });
for (const picture of pictures) await take(picture);
