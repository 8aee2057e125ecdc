import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite();

test('the theme follows the system until one is chosen, which then holds on every page', async () => {
  const page = await site.visit('/', { colorScheme: 'dark' });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await background();
  await page.locator('theme-toggle button').click();
  const light = await background();
  expect(light).not.toBe(dark);
  await page.goto(site.url('/concepts/'));
  expect(await background()).toBe(light);
  await page.locator('theme-toggle button').click();
  expect(await background()).toBe(dark);
});
