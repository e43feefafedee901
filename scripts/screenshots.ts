/** `npm run screenshots`: the pictures of the READMEs, taken from the running page. Run the build first. */
import { mkdir } from 'node:fs/promises';
import { openPage } from '../tests/browser/support/openPage.ts';

/** One thing done in the sidebar: pressing a button or tab by its words, or waiting until words are seen. */
type Step = { press: string } | { wait: string };

interface Picture {
  /** `docs/images/<name>.png` */
  name: string;
  lang: 'ja' | 'en';
  /** Sheet to show; the first one where absent. */
  sheet?: string;
  /** Formulas and values to type, in this order. */
  type?: [a1: string, text: string][];
  /** Area that is selected when the sidebar opens. */
  select: string;
  /** What is done in the sidebar, which stays closed where this is absent. */
  steps?: Step[];
  /** Sheet shown at the end, where it is another one. */
  sheetLast?: string;
  /** Area selected at the end, where it is another one. */
  selectLast?: string;
}

const spill: [string, string][] = [['D2', '=KPI_REVERSE(12, B2:B4)']];

const pictures: Picture[] = [
  { name: 'formula-ja', lang: 'ja', type: spill, select: 'D2' },
  { name: 'formula-en', lang: 'en', type: spill, select: 'D2' },
  { name: 'reverse-ja', lang: 'ja', type: spill, select: 'F2', steps: [{ press: '見本で試す' }] },
  {
    name: 'colours-ja',
    lang: 'ja',
    sheet: '店舗別売上',
    select: 'B1:C13',
    steps: [{ press: 'しきい値' }, { wait: '12セル' }, { press: '色を付ける' }, { wait: '元に戻す' }],
    selectLast: 'F15',
  },
  {
    name: 'design-ja',
    lang: 'ja',
    select: 'A1',
    steps: toTemplate('設計', '次へ', 'この型を使う', '計算が合っています'),
  },
  {
    name: 'book-ja',
    lang: 'ja',
    select: 'A1',
    steps: [
      ...toTemplate('設計', '次へ', 'この型を使う', '計算が合っています'),
      { press: '残りは型のまま作る' },
      { wait: 'シートができました' },
    ],
    sheetLast: 'KPIツリー',
    selectLast: 'A1',
  },
  {
    name: 'diagnosis-ja',
    lang: 'ja',
    sheet: '月次実績',
    select: 'C3',
    steps: [{ press: '診断' }, { wait: 'これからの見込み' }],
    selectLast: 'C3',
  },
];

/** Opens the wizard and takes the first template. */
function toTemplate(tab: string, next: string, use: string, sum: string): Step[] {
  return [{ press: tab }, { press: next }, { press: use }, { wait: sum }];
}

/** The add-on's menu item that opens the sidebar stands first. */
const extensions = { ja: '拡張機能', en: 'Extensions' };

async function take(picture: Picture): Promise<void> {
  const { name, lang, sheet, type = [], select, steps, sheetLast, selectLast } = picture;
  const open = await openPage({ lang, width: 1120, height: 640, scale: 2 });
  try {
    if (sheet) await open.showSheet(sheet);
    for (const [a1, text] of type) await open.typeInto(a1, text);
    await open.goTo(select);
    if (steps) {
      await open.page.getByRole('button', { name: extensions[lang], exact: true }).click();
      await open.page.locator('.menu-item').first().click();
      const bar = await open.sidebar();
      for (const step of steps) {
        if ('press' in step) await bar.locator('button', { hasText: step.press }).first().click();
        else await bar.getByText(step.wait).first().waitFor();
      }
    }
    if (sheetLast) await open.showSheet(sheetLast);
    if (selectLast) await open.goTo(selectLast);
    await open.waitUntilSaved();
    await open.page.screenshot({ path: `docs/images/${name}.png`, animations: 'disabled' });
    console.log(`docs/images/${name}.png`);
  } finally {
    await open.close();
  }
}

await mkdir('docs/images', { recursive: true });
for (const picture of pictures) await take(picture);
