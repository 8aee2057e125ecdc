/**
 * Draws the app's icons from `public/icon.svg`, for systems that take no SVG. Run by hand (`npm run icons`) when
 * the icon changes; its results are committed.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { launchBrowser } from '../diagrams/browser.ts';

const SOURCE = new URL('../../public/icon.svg', import.meta.url);
const TARGET = new URL('../../public/icons/', import.meta.url);
const PAPER = '#fcfaf6';

/** `share`: how much of the square the drawing takes; a system cuts a maskable icon to a shape of its own. */
const ICONS = [
  { name: '192', size: 192, share: 0.86 },
  { name: '512', size: 512, share: 0.86 },
  { name: 'maskable', size: 512, share: 0.56 },
];

const drawing = await readFile(SOURCE, 'utf8');
const browser = await launchBrowser();
await mkdir(TARGET, { recursive: true });
for (const { name, size, share } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size }, colorScheme: 'light' });
  await page.setContent(
    `<style>body { margin: 0; display: grid; place-items: center; block-size: 100vh; background: ${PAPER} }
     svg { inline-size: ${share * 100}% }</style>${drawing}`,
  );
  await writeFile(new URL(`${name}.png`, TARGET), await page.screenshot());
  await page.close();
}
await browser.close();
