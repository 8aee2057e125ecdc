import { expect, test } from 'vitest';
import { changingSites } from './changing-site.ts';
import { isKept, keepButton } from './kept.ts';

const sites = changingSites();

test('the Series, kept by keyboard, is read, searched and explored without a network', async () => {
  const site = await sites.newSite();
  const page = await sites.newPage();
  await page.goto(site.url('/about/'));
  await keepButton(page).press('Enter');
  await page.getByText('The whole Series is kept on this device').waitFor();
  await site.stop();

  await page.goto(site.url('/articles/'));
  const article = page.locator('main a[href*="/articles/"]').last();
  await page.goto(await article.evaluate((link: HTMLAnchorElement) => link.href));
  await page.locator('.prose p a.concept').first().press('Enter');
  await page.locator('.card:popover-open').waitFor();

  await page.goto(site.url('/concepts/'));
  const [concept = ''] = (await site.files('concepts')).filter((name) => !name.includes('.'));
  expect((await page.goto(site.url(`/concepts/${concept}/`)))?.status()).toBe(200);

  await page.goto(site.url('/search/?q=niche'));
  await page.locator('.search-pages > li').first().waitFor();

  const lost = await page.goto(site.url('/nothing/here/'));
  expect(lost?.status()).toBe(404);
  expect(await page.locator('h1').innerText()).toBe('There is no page at this address');
});

test('without the whole, what was read is kept, and a page that was not says so', async () => {
  const site = await sites.newSite();
  const page = await sites.newPage();
  await page.goto(site.url('/articles/'));
  await isKept(page);
  await page.locator('main a[href*="/articles/"]').first().click();
  await page.locator('article.prose').waitFor();
  await isKept(page);
  const read = page.url();
  await site.stop();

  expect((await page.goto(read))?.status()).toBe(200);
  expect((await page.goto(site.url('/controversies/')))?.status()).toBe(503);
  expect(await page.locator('h1').innerText()).toBe('This page is not kept on this device');
  await page.locator(`kept-pages a[href="${new URL(read).pathname}"]`).click();
  await page.locator('article.prose').waitFor();
});

test('a new version offers itself, leaves the open page whole, and comes with a reload', async () => {
  const site = await sites.newSite();
  const page = await sites.newPage();
  await page.goto(site.url('/articles/niches/'));
  await isKept(page);
  const [lazy = ''] = (await site.files('_astro')).filter((name) => name.startsWith('card-deck.'));
  await site.publish({
    'articles/niches/index.html': (html) => html.replace(/<h1>[^<]*/, '<h1>A new title'),
    [`_astro/${lazy}`]: () => undefined,
  });
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const reload = page.getByRole('button', { name: 'Reload' });
  await reload.waitFor();
  expect(await page.locator('h1').innerText()).not.toBe('A new title');
  await page.locator('.prose p a.concept').first().press('Enter');
  await page.locator('.card:popover-open').waitFor();

  await reload.click();
  await page.getByRole('heading', { name: 'A new title', level: 1 }).waitFor();
  expect(await page.locator('.new-version').count()).toBe(0);
});
