// Draws public/icon*.png from public/icon.svg: `node test/setup/icons.mjs`, with a Chromium at $CHROME or in its usual place.
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const PUBLIC = new URL('../../public/', import.meta.url);
const SIZES = [16, 32, 48, 128];
const VERMILION = '#dd5238';

const svg = await readFile(new URL('icon.svg', PUBLIC), 'utf8');
const CIRCLE = /<path[^>]*\/>/;
/** The store's icon, and the three of the toolbar. Middle tones: toolbars are light or dark. */
const STATES = {
  icon: svg,
  'icon-grey': svg.replace(VERMILION, '#84807a'),
  'icon-tick': svg.replace(VERMILION, '#4d8e65'),
  'icon-open': svg.replace(CIRCLE, '<circle cx="64" cy="64" r="46" fill="none" stroke="#84807a" stroke-width="16"/>'),
};

const browser = await chromium.launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  chromiumSandbox: false,
  args: ['--disable-gpu', '--default-background-color=00000000'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  for (const [name, drawing] of Object.entries(STATES)) {
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    const path = new URL(`${name}-${size}.png`, PUBLIC).pathname;
    await page.screenshot({ path, omitBackground: true });
  }
}
await browser.close();
