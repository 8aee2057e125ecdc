import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Page } from '../../src/diagrams/browser.ts';
import { articleAddress } from './article-address.ts';
import { drawn, expectDrawn, selectWords, someWords, SOON } from './noted-words.ts';
import { openSite } from './open-site.ts';
import { violations } from './violations.ts';
import { watchShifts } from './watch-shifts.ts';

const site = openSite();
const article = articleAddress();
const WIDE = { viewport: { width: 1280, height: 800 } };

test('the page of all notes exports them, and takes them back as Markdown and as JSON', async () => {
  const page = await site.newPage({ ...WIDE, acceptDownloads: true });
  const shifts = await watchShifts(page);
  await page.goto(site.url(article));
  const [words = ''] = await someWords(page, 1);
  await write(page, words, 'A <b>note</b>\n\n> of two parts');
  await page.goto(site.url('/notes/'));
  const list = page.locator('all-notes .note-item');
  await list.getByText(words).waitFor();
  expect(await list.locator('.note-words').textContent()).toBe('A <b>note</b>\n\n> of two parts');
  expect(await violations(page)).toEqual([]);
  expect(await shifts()).toEqual([]);
  const markdown = await exported(page, 'Export as Markdown');
  const json = await exported(page, 'Export as Web Annotations');
  expect(await readFile(markdown, 'utf8')).toContain(`> ${words}`);
  for (const file of [markdown, json]) {
    await page.getByRole('button', { name: /^Delete/ }).click();
    await page.getByText('Note deleted.').waitFor();
    await expect.poll(() => list.count(), SOON).toBe(0);
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('1 added, 0 updated.').waitFor();
    expect(await list.locator('.note-words').textContent()).toBe('A <b>note</b>\n\n> of two parts');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('0 added, 0 updated, 1 already here.').waitFor();
  }
  const hostile = join(tmpdir(), `hostile-${process.pid}.json`);
  await writeFile(hostile, '[{"__proto__":1,"id":"<img src=x onerror=alert(1)>"},7]');
  await page.locator('input[type=file]').setInputFiles(hostile);
  await page.getByText('0 added, 0 updated, 2 left out.').waitFor();
  await page.getByLabel('Search your notes').fill('two parts');
  await page.getByText('1 of 1').waitFor();
  await page.getByRole('link', { name: 'In the text' }).click();
  await expectDrawn(page, { highlights: words, notes: words });
  await expect.poll(() => page.evaluate(() => scrollY), SOON).toBeGreaterThan(100);
});

test('when the storage is full, it is said, what was saved stays, and the note can be copied', async () => {
  const page = await site.visit(article, { ...WIDE, permissions: ['clipboard-read', 'clipboard-write'] });
  const [first = '', second = ''] = await someWords(page, 2);
  await write(page, first, 'Saved before');
  const restore = await fill(page);
  await selectWords(page, second);
  await page.keyboard.press('n');
  await page.getByLabel('Note', { exact: true }).fill('Not to be lost');
  await page.getByText('The note could not be saved. The storage of this browser is full.').waitFor();
  await page.getByRole('button', { name: 'Copy the note' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Not to be lost');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  const panel = page.getByRole('dialog', { name: 'Your highlights and notes' });
  await panel.getByText('Not saved: it stays here while this page is open.').waitFor();
  await panel.getByText('Saved before').waitFor();
  await restore();
  // The next that is written takes along what has waited.
  await panel
    .getByRole('button', { name: /^Delete/ })
    .first()
    .click();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => panel.getByText('Not saved').count(), SOON).toBe(0);
  await page.reload();
  await expect.poll(async () => (await drawn(page)).notes.length, SOON).toBe(first.length + second.length);
});

test('without storage it is said, and notes live as long as the page', async () => {
  const page = await site.newPage(WIDE);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await page.goto(site.url(article));
  const [words = ''] = await someWords(page, 1);
  await selectWords(page, words);
  await page.keyboard.press('h');
  await page.getByText('It is highlighted while this page is open, and could not be saved.').waitFor();
  expect(await drawn(page)).toEqual({ highlights: words, notes: '' });
});

/** Writes a note on words of an article. */
async function write(page: Page, words: string, note: string): Promise<void> {
  await selectWords(page, words);
  await page.keyboard.press('n');
  await page.getByLabel('Note', { exact: true }).fill(note);
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
}

/** Presses a button that hands over a file; returns where it lies. */
async function exported(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return file.path();
}

/** Leaves no room for this site; returns how to give it back. */
async function fill(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const kept = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put');
    Object.assign(window, { kept });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  return () =>
    page.evaluate(() => {
      const { kept } = window as unknown as { kept: PropertyDescriptor };
      Object.defineProperty(IDBObjectStore.prototype, 'put', kept);
    });
}
