import { expect, test } from 'vitest';
import { pageOfEachType } from '../built-site.ts';
import { openSite } from './open-site.ts';

const site = openSite();
const article = pageOfEachType().find(([name]) => name === 'article')?.[1] ?? '/';

test('paper carries the text, the notes and the addresses of terms, and nothing to press', async () => {
  const page = await site.visit(article);
  expect(await page.locator('.printed-links').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  const seen = (selector: string) => page.locator(selector).filter({ visible: true }).count();
  expect(await seen('button, input, summary, nav, .margin-note, .claim-mark, [role=doc-backlink]')).toBe(0);
  expect(await seen('.reference-list > li')).toBeGreaterThan(50);
  expect(await seen('.footnotes li')).toBeGreaterThan(0);
  expect(await seen('.printed-links li')).toBeGreaterThan(20);
});

test('a printed article has a running head of its own', async () => {
  const page = await site.visit(article);
  const title = await page.locator('h1').innerText();
  const heads = await page.evaluate(() =>
    [...document.styleSheets]
      .filter(({ media }) => media.mediaText === 'print')
      .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
  );
  expect(heads.join('')).toContain(title.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&'));
});
