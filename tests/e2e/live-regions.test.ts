import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { watchSaid } from './watch-said.ts';

const site = openSite();

test('what a list shows, and in which order, is said once and politely', async () => {
  const page = await site.visit('/references/');
  const said = await watchSaid(page);
  await page.locator('select[name=sort]').selectOption('newest');
  await page.locator('select[name=kind]').selectOption({ index: 1 });
  expect(await said()).toEqual([
    expect.stringMatching(/^\d+ shown, by year, newest first$/),
    expect.stringMatching(/^\d+ shown$/),
  ]);
});

test('a filter says what is left', async () => {
  const page = await site.visit('/concepts/');
  const said = await watchSaid(page);
  await page.locator('input[name=name]').fill('xqzvjw');
  expect(await said()).toEqual(['0 shown']);
});

test('a search says once what it found', async () => {
  const page = await site.visit('/');
  const said = await watchSaid(page);
  await page.locator('#search-field').fill('xqzvjw');
  await page.getByText('Nothing found').waitFor();
  expect(await said()).toEqual(['Nothing found for “xqzvjw”.']);
});
