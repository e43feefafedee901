/** `npm run icons`: the add-on's icon as SVG, and as PNG in every size the store asks for. */
import { mkdir, writeFile } from 'node:fs/promises';
import { launchChromium } from '../tests/browser/support/launchChromium.ts';

const folder = 'assets/icon';
const sizes = [32, 48, 96, 128];

/** A funnel turned round: from the one goal on the right back to the many that are needed. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="128" height="128">
  <rect width="128" height="128" rx="24" fill="#1a5fc4"/>
  <rect x="20" y="28" width="16" height="72" rx="4" fill="#cdeee6"/>
  <rect x="44" y="40" width="16" height="48" rx="4" fill="#cdeee6"/>
  <rect x="68" y="50" width="16" height="28" rx="4" fill="#ffedb0"/>
  <circle cx="102" cy="64" r="10" fill="#ffffff"/>
  <path d="M100 108H34m12-10-12 10 12 10" fill="none" stroke="#ffffff" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>
</svg>
`;

/** What the store shows above the description. */
const banner = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 220 140" width="220" height="140">
  <rect width="220" height="140" fill="#e9f0fb"/>
  <svg x="70" y="18" width="80" height="80" viewBox="0 0 128 128">${icon.replace(/<\/?svg[^>]*>/g, '')}</svg>
  <text x="110" y="124" text-anchor="middle" font-family="Noto Sans CJK JP, sans-serif" font-size="18" font-weight="700" fill="#1a242e">KPI逆算</text>
</svg>
`;

await mkdir(folder, { recursive: true });
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  const draw = async (svg: string, name: string, width: number, height: number) => {
    await page.setViewportSize({ width, height });
    await page.setContent(
      `<style>*{margin:0}svg:root,body>svg{display:block;width:${width}px;height:${height}px}</style>${svg}`,
    );
    await page.screenshot({ path: `${folder}/${name}.png`, omitBackground: true });
  };
  await writeFile(`${folder}/icon.svg`, icon);
  await writeFile(`${folder}/banner.svg`, banner);
  for (const size of sizes) await draw(icon, `icon-${size}`, size, size);
  await draw(banner, 'banner-220x140', 220, 140);
} finally {
  await browser.close();
}
