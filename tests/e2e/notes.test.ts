import { expect, test } from 'vitest';
import { articleAddress } from './article-address.ts';
import { drawn, expectDrawn, pointOfHighlight, selectWords, someWords, SOON } from './noted-words.ts';
import { openSite } from './open-site.ts';
import { violations } from './violations.ts';
import { watchShifts } from './watch-shifts.ts';

const site = openSite();
const article = articleAddress();
const WIDE = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true };

test('by keyboard: h highlights, n lists, edit, delete, undo, and a reload keeps it', async () => {
  const page = await site.newPage(WIDE);
  const shifts = await watchShifts(page);
  await page.goto(site.url(article));
  const [words = ''] = await someWords(page, 1);
  await selectWords(page, words);
  await page.keyboard.press('h');
  await page.getByText('Highlighted.').waitFor();
  expect(await drawn(page)).toEqual({ highlights: words, notes: '' });
  await page.keyboard.press('n');
  const panel = page.getByRole('dialog', { name: 'Your highlights and notes' });
  await panel.getByText(words).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await shifts()).toEqual([]);
  await panel.getByRole('button', { name: 'Add a note' }).press('Enter');
  await page.keyboard.type('Mine');
  await page.keyboard.press('Escape');
  await panel.getByText('Mine').waitFor();
  expect(await focused(page)).toMatch(/^Edit: “/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await panel.getByText('Note deleted.').waitFor();
  await expectDrawn(page, { highlights: '', notes: '' });
  expect(await focused(page)).toBe('Undo');
  await page.keyboard.press('Enter');
  await expectDrawn(page, { highlights: words, notes: words });
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('Notes');

  await page.reload();
  await expectDrawn(page, { highlights: words, notes: words });
  await page.keyboard.press('n');
  await panel.getByRole('link', { name: 'In the text' }).press('Enter');
  await expect.poll(() => panel.isVisible(), SOON).toBe(false);
  const { y } = await pointOfHighlight(page);
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(800);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByLabel('Note', { exact: true }).inputValue(), SOON).toBe('Mine');
  expect(await shifts()).toEqual([]);
});

test('by pointer: a drag brings the tools, a click on the highlight its note; links under it stay links', async () => {
  const page = await site.visit(article, { ...WIDE, permissions: ['clipboard-read', 'clipboard-write'] });
  const { from, to } = await page.evaluate(() => {
    const link = document.querySelector('article > p[id] .concept');
    const line = link?.parentElement?.getClientRects()[0];
    link?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = link?.getBoundingClientRect();
    if (!box || !line) throw new Error('no link');
    const y = box.top + box.height / 2;
    return { from: { x: box.left - 60, y }, to: { x: box.right + 50, y: y + 1 } };
  });
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  const tools = page.getByRole('toolbar', { name: 'Selected words' });
  await page.waitForTimeout(300);
  await page.mouse.move(to.x + 1, to.y);
  expect(await tools.isVisible()).toBe(false);
  await page.mouse.up();
  await tools.waitFor();
  const [bar, selected] = await Promise.all([
    tools.boundingBox(),
    page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? 0),
  ]);
  expect(bar?.y).toBeGreaterThanOrEqual(selected);
  await tools.getByRole('button', { name: 'Copy with citation' }).click();
  await page.getByText('Copied with its citation').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^“.+” .+, “.+”, .+#\S+$|^“.+”\. .+#\S+$/s,
  );
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await tools.getByRole('button', { name: 'Highlight' }).click();
  await expect.poll(async () => (await drawn(page)).highlights, SOON).not.toBe('');
  expect(await tools.isVisible()).toBe(false);
  await page.mouse.click(from.x + 12, from.y);
  await page.getByLabel('Note', { exact: true }).fill('By hand');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await drawn(page)).notes, SOON).not.toBe('');
  await page.mouse.click(from.x + 65, from.y);
  await page.locator('.card').first().waitFor();
  expect(await page.locator('.note-card').isVisible()).toBe(false);
});

test('by touch: the tools stand at the foot, the note is a sheet, a tap opens it again', async () => {
  const page = await site.visit(article, PHONE);
  const [words = ''] = await someWords(page, 1);
  await selectWords(page, words);
  const tools = page.getByRole('toolbar', { name: 'Selected words' });
  await tools.waitFor();
  const bar = await tools.boundingBox();
  expect(Math.round((bar?.y ?? 0) + (bar?.height ?? 0))).toBe(800);
  await tools.getByRole('button', { name: 'Note' }).tap();
  const card = page.getByRole('dialog', { name: 'Highlight' });
  await card.getByLabel('Note').fill('By finger');
  expect(await violations(page)).toEqual([]);
  await card.getByText('Saved').waitFor();
  await card.getByRole('button', { name: 'Close' }).tap();
  const { x, y } = await pointOfHighlight(page);
  await page.touchscreen.tap(x, y);
  await expect.poll(() => card.getByLabel('Note').inputValue(), SOON).toBe('By finger');
  await card.getByRole('button', { name: 'Delete' }).tap();
  await page.getByText('Note deleted.').waitFor();
  expect(await drawn(page)).toEqual({ highlights: '', notes: '' });
});

test('after a rebuild: words that moved or changed a little are found, others are kept in the list', async () => {
  const page = await site.visit(article, WIDE);
  const [moved = '', changed = '', gone = ''] = await someWords(page, 3);
  for (const words of [moved, changed, gone]) {
    await selectWords(page, words);
    await page.keyboard.press('h');
    await expect.poll(async () => (await drawn(page)).highlights, SOON).toContain(words);
  }
  const [first = '', ...rest] = changed.split(' ');
  const before = `${first} `;
  const middle = rest[2] ?? '';
  const now = changed.replace(` ${middle} `, ' otherwise ');
  await page.route(`**${article}`, async (route) => {
    const response = await route.fetch();
    let html = await response.text();
    const at = html.indexOf('<h2', html.indexOf('<preview-cards'));
    html = `${html.slice(0, at)}<h2 id="new">New</h2><p id="new-1">${'A paragraph put in. '.repeat(30)}</p>${html.slice(at)}`;
    html = html.replace(
      lines(changed),
      now.replace(before, `${before}<sup class="citation"><a href="#ref-x">999</a></sup>`),
    );
    html = html.replace(lines(gone), 'Quite another sentence stands here now');
    await route.fulfill({ response, body: html });
  });
  await page.reload();
  await expect.poll(async () => (await drawn(page)).highlights, SOON).toContain('otherwise');
  const { highlights } = await drawn(page);
  expect(highlights.replace('999', '')).toBe(moved + now);
  await page.keyboard.press('n');
  const lost = page.locator('.note-item', { hasText: 'Its words have changed' });
  expect(await lost.locator('blockquote').allTextContents()).toEqual([gone]);
});

test('a change in one tab is seen in another', async () => {
  const one = await site.visit(article, WIDE);
  const two = await one.context().newPage();
  await two.goto(site.url(article));
  const [words = ''] = await someWords(one, 1);
  await selectWords(one, words);
  await one.keyboard.press('h');
  await expectDrawn(two, { highlights: words, notes: '' });
  await two.keyboard.press('n');
  await two.getByRole('button', { name: 'Delete' }).click();
  await expectDrawn(one, { highlights: '', notes: '' });
});

test('nothing of it is loaded before it is needed, and without scripts there is nothing of it', async () => {
  const page = await site.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site.url(article), { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('page-notes'))).toEqual([]);
  const plain = await site.newPage({ javaScriptEnabled: false });
  await plain.goto(site.url(article));
  expect(await plain.locator('reader-notes button').count()).toBe(0);
  await plain.goto(site.url('/notes/'));
  expect(await plain.locator('main').textContent()).toContain('need scripts');
});

function focused(page: Awaited<ReturnType<typeof site.newPage>>): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent.slice(0, 40) ?? '';
  });
}

/** In the source a space may be a line's end. */
function lines(words: string): RegExp {
  return new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'));
}
