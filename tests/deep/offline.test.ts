import { expect, test } from 'vitest';
import type { Page } from '../../src/diagrams/browser.ts';
import { changingSites } from '../e2e/changing-site.ts';
import { isKept, keepButton } from '../e2e/kept.ts';
import { violations } from '../e2e/violations.ts';

const sites = changingSites();

test('keeping can be stopped, goes on after a broken connection, and is taken away by touch', async () => {
  const site = await sites.newSite();
  const page = await sites.newPage({ viewport: { width: 360, height: 740 }, hasTouch: true });
  await page.goto(site.url('/about/'));
  await keepButton(page).tap();
  await page.getByRole('button', { name: 'Stop' }).tap();
  const goOn = page.getByRole('button', { name: /^Go on/ });
  await goOn.waitFor();
  expect(await page.getByRole('status').last().innerText()).toContain('kept in part');

  await site.stop();
  await goOn.tap();
  await page.getByText('The connection broke off.').waitFor();
  await site.start();
  await goOn.tap();
  await page.getByText('The whole Series is kept on this device').waitFor();

  await page.getByRole('button', { name: 'Remove from this device' }).tap();
  await page.getByText('Nothing is kept any more.').waitFor();
  await site.stop();
  expect((await page.goto(site.url('/articles/')))?.status()).toBe(503);
});

test('an update that fails leaves the version before whole', async () => {
  const site = await sites.newSite();
  const page = await sites.newPage();
  await page.goto(site.url('/about/'));
  await keepButton(page).click();
  await page.getByText('The whole Series is kept on this device').waitFor();
  await site.publish({ 'articles/niches/index.html': (html) => html.replace(/<h1>[^<]*/, '<h1>New') });
  await site.tamper('articles/niches/index.html', (html) => html.replace('<h1>New', '<h1>Newer'));
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    if (!installing) return;
    await new Promise((resolve) => {
      installing.addEventListener('statechange', resolve);
    });
  });
  await site.stop();
  await page.goto(site.url('/articles/niches/'));
  expect(await page.locator('h1').innerText()).not.toMatch(/^New/);
  await page.goto(site.url('/about/'));
  await page.getByText('The version before is kept whole.').waitFor();
});

test.each([360, 1280])(
  'at %i px, the Series is kept and taken away by keyboard, pointer and touch',
  async (width) => {
    const site = await sites.newSite();
    const page = await sites.newPage({ viewport: { width, height: 800 }, hasTouch: true });
    await page.goto(site.url('/about/'));
    const remove = page.getByRole('button', { name: 'Remove from this device' });
    const ways = [
      (button: typeof remove) => button.press('Enter'),
      (button: typeof remove) => button.click(),
      (button: typeof remove) => button.tap(),
    ];
    for (const use of ways) {
      await use(keepButton(page));
      await page.getByText('The whole Series is kept on this device').waitFor();
      expect(await violations(page)).toEqual([]);
      await use(remove);
      await page.getByText('Nothing is kept any more.').waitFor();
      expect(await keepButton(page).evaluate((button) => button === document.activeElement)).toBe(true);
      expect(await overflow(page)).toBe(0);
    }
  },
);

test('a device without room says so and asks for nothing', async () => {
  const site = await sites.newSite();
  const page = await sites.newPage();
  await page.addInitScript(() => {
    navigator.storage.estimate = () => Promise.resolve({ quota: 2_000_000, usage: 1_500_000 });
  });
  await page.goto(site.url('/about/'));
  await keepButton(page).click();
  await page.getByText('There is not enough room on this device').waitFor();
});

test('who comes with the new page already is offered nothing, and its worker takes over', async () => {
  const site = await sites.newSite();
  const page = await sites.newPage();
  await page.goto(site.url('/articles/niches/'));
  await isKept(page);
  await page.goto('about:blank');
  await site.publish({ 'articles/niches/index.html': (html) => html.replace(/<h1>[^<]*/, '<h1>New') });
  const before = await versionInUse(page, site.url('/settings.js'));
  await page.goto(site.url('/articles/niches/'));
  expect(await page.locator('h1').innerText()).toBe('New');
  await expect.poll(() => versionInUse(page), { timeout: 10_000 }).not.toBe(before);
  expect(await page.locator('.new-version').count()).toBe(0);
});

test('an old page keeps its files until it is closed, then they go', async () => {
  const site = await sites.newSite();
  const old = await sites.newPage();
  await old.goto(site.url('/articles/niches/'));
  await isKept(old);
  const other = await old.context().newPage();
  await other.goto(site.url('/articles/'));
  const [lazy = ''] = (await site.files('_astro')).filter((name) => name.startsWith('card-deck.'));
  await site.publish({
    'articles/index.html': (html) => html.replace(/<h1>[^<]*/, '<h1>New'),
    [`_astro/${lazy}`]: () => undefined,
  });
  await other.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await other.getByRole('button', { name: 'Reload' }).click();
  await other.getByRole('heading', { name: 'New', level: 1 }).waitFor();

  await old.locator('.prose p a.concept').first().press('Enter');
  await old.locator('.card:popover-open').waitFor();
  await old.close();
  await other.goto(site.url('/about/'));
  await expect
    .poll(() =>
      other.evaluate(
        async (path) => (await fetch(path)).status,
        `${new URL(site.url('/')).pathname}_astro/${lazy}`,
      ),
    )
    .toBe(404);
});

test('where the site is published without a worker, the old one leaves', async () => {
  const site = await sites.newSite();
  const page = await sites.newPage();
  await page.goto(site.url('/articles/niches/'));
  await isKept(page);
  await site.tamper('articles/niches/index.html', (html) =>
    html.replace(/<script[^>]*Page\.astro[^>]*><\/script>/, ''),
  );
  await site.tamper('sw.js', () => undefined);
  await page.goto(site.url('/articles/niches/'));
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), {
      timeout: 10_000,
    })
    .toBe(0);
});

/** Which build the worker serves. */
async function versionInUse(page: Page, address?: string): Promise<string> {
  if (address !== undefined) await page.goto(address);
  return page.evaluate(async () => {
    const name = (await caches.keys()).find((key) => key.endsWith(' notes')) ?? '';
    const notes = await caches.open(name);
    const request = (await notes.keys()).find(({ url }) => url.endsWith('/in-use'));
    const note = request && (await notes.match(request));
    return ((await note?.json()) as { version: string } | undefined)?.version ?? '';
  });
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
