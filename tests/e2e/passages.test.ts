import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/diagrams/browser.ts';
import { articleAddress } from './article-address.ts';
import { openSite } from './open-site.ts';
import { violations } from './violations.ts';
import { watchShifts } from './watch-shifts.ts';

const site = openSite();
const article = articleAddress();
const permissions = ['clipboard-read', 'clipboard-write'];
/** A paragraph with a claim and several sentences. */
const PARAGRAPH = 'article > p[id]:has(.claim[id])';

describe.each([360, 1280])('at %i px', (width) => {
  const viewport = { width, height: 800 };

  test('by keyboard: a heading’s mark, the arrows to a paragraph, Enter, copy, Escape', async () => {
    const page = await site.visit(article, { viewport, permissions });
    const id = (await page.locator('article > :is(h2, .terms) + p[id]').first().getAttribute('id')) ?? '';
    const heading = page.locator(`article > h2:has(+ #${id}, + .terms + #${id})`);
    const title = (await heading.textContent()) ?? '';
    const mark = page.getByRole('button', { name: `Address of “${title}”` });
    await mark.focus();
    await page.keyboard.press('ArrowDown');
    await expectFocused(page, 'Address of this paragraph');
    await page.keyboard.press('Enter');
    await page.locator('.passage-menu').waitFor();
    await expectFocused(page, 'Copy link');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('Link copied').waitFor();
    expect(await copied(page)).toBe(site.url(`${article}#${id}`));
    await page.keyboard.press('Escape');
    await expectFocused(page, 'Address of this paragraph');
    await page.keyboard.press('Shift+Tab');
    // The mark stands last in its block: what can be reached before it comes before the block's end.
    expect(
      await page.evaluate((block) => {
        const focused = document.activeElement;
        const next = document.getElementById(block)?.nextElementSibling;
        if (!focused || !next) return false;
        const after = focused.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING;
        return focused !== document.body && after !== 0;
      }, id),
    ).toBe(true);
    expect(await page.getByRole('heading', { name: title, exact: true }).count()).toBe(1);
  });

  test('the passage is in sight, and the menu does not cover it', async () => {
    const page = await site.visit(article, { viewport, permissions });
    for (const index of [0, 4, 9]) {
      const block = page.locator(PARAGRAPH).nth(index);
      await openAt(page, block);
      const { menu, passage } = await page.evaluate(() => {
        const [range] = CSS.highlights.get('passage') ?? [];
        const menu = document.querySelector('.passage-menu')?.getBoundingClientRect();
        return { menu, passage: (range as Range | undefined)?.getBoundingClientRect() };
      });
      if (!menu || !passage) throw new Error('nothing is open');
      expect(menu.top).toBeGreaterThanOrEqual(0);
      expect(Math.round(menu.bottom)).toBeLessThanOrEqual(viewport.height);
      expect(Math.round(menu.right)).toBeLessThanOrEqual(width);
      expect(passage.top).toBeGreaterThanOrEqual(0);
      const apart = menu.left >= passage.right || menu.top >= passage.bottom || menu.bottom <= passage.top;
      expect(apart).toBe(true);
      await page.keyboard.press('Escape');
    }
  });

  test('marks and menu move nothing', async () => {
    const plain = await site.newPage({ viewport });
    await plain.route(/PassageMarks/, (route) => route.abort());
    await plain.goto(site.url(article));
    await plain.evaluate(() => document.fonts.ready);
    const tops = (page: Page) =>
      page.evaluate(() => {
        const [start, ...blocks] = document.querySelectorAll('article, article [id]');
        const origin = start?.getBoundingClientRect().top ?? 0;
        // Titles of drawings have no place.
        return blocks
          .filter((block) => block.getClientRects().length > 0)
          .map((block) => Math.round(block.getBoundingClientRect().top - origin));
      });
    const page = await site.newPage({ viewport });
    const shifts = await watchShifts(page);
    await page.goto(site.url(article));
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(200);
    expect(await tops(page)).toEqual(await tops(plain));
    await openAt(page, page.locator(PARAGRAPH).first());
    await page.keyboard.press('Escape');
    await openAt(page, page.locator('#key-point-1'));
    expect(await tops(page)).toEqual(await tops(plain));
    expect(await shifts()).toEqual([]);
  });
});

test('by pointer: the mark comes to the block, and the sentence that was pressed is the one cited', async () => {
  const page = await site.visit(article, { viewport: { width: 1280, height: 800 }, permissions });
  const { id, x, y } = await page.evaluate(() => {
    const claims = [...document.querySelectorAll('article > p[id] > .claim[id]')];
    // One that does not begin with a link, which would lead away.
    const claim = claims.find(
      ({ firstChild }) => (firstChild?.textContent?.length ?? 0) > 20 && firstChild instanceof Text,
    );
    claim?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const line = claim?.getClientRects()[0];
    if (!claim || !line) throw new Error('no claim');
    return { id: claim.id, x: line.left + 4, y: line.top + line.height / 2 };
  });
  await page.mouse.click(x, y);
  await page.locator('.passage-mark[tabindex="-1"]').click();
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await page.getByText('Citation copied').waitFor();
  const citation = await copied(page);
  expect(citation).toContain(site.url(`${article}#${id}`));
  expect(citation).toMatch(/^“.+[.?!”]”?.* .+, “.+”, .+, \d+ \w+ \d{4}\. http/s);
  expect(citation).toContain((await page.locator('h1').textContent()) ?? '?');
  // No number of a citation comes along.
  expect(citation.slice(1, citation.indexOf('”'))).not.toMatch(/[a-z]\d+[.,]/);
  await page.locator('.passage-menu').press('Escape');
  await page.mouse.click(5, 400);
  await expect.poll(() => page.locator('.passage-mark[tabindex="-1"]').isVisible()).toBe(false);
});

test('by touch: a tap on a paragraph shows its mark, a tap on the mark opens a sheet at the foot', async () => {
  const options = { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true, permissions };
  const page = await site.visit(article, options);
  const block = page.locator('article > :is(h2, .terms) + p[id]').nth(2);
  const id = (await block.getAttribute('id')) ?? '';
  await block.scrollIntoViewIfNeeded();
  await block.tap({ position: { x: 30, y: 8 } });
  const mark = page.locator('.passage-mark[tabindex="-1"]');
  const size = await mark.boundingBox();
  expect(size?.width).toBeGreaterThanOrEqual(24);
  expect(size?.height).toBeGreaterThanOrEqual(24);
  await mark.tap();
  const sheet = page.locator('.passage-menu');
  await sheet.waitFor();
  const box = await sheet.boundingBox();
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(800);
  await page.getByRole('button', { name: 'Copy link' }).tap();
  await page.getByText('Link copied').waitFor();
  expect(await copied(page)).toContain(`#${id}`);
});

test('every address of the text is reached by stepping from passage to passage', async () => {
  const page = await site.visit(article, { permissions });
  await openAt(page, page.locator('article h2').first());
  const { reached, wanted } = await page.evaluate(() => {
    const reached = new Set<string>();
    navigator.clipboard.writeText = (text) => {
      reached.add(new URL(text).hash.slice(1));
      return Promise.resolve();
    };
    const next = document.querySelector<HTMLElement>('[data-step="1"]');
    const link = document.querySelector<HTMLElement>('[data-copy="link"]');
    if (!next || !link) throw new Error('no menu');
    for (let steps = 0; steps < 2000; steps += 1) {
      link.click();
      if (next.getAttribute('aria-disabled') === 'true') break;
      next.click();
    }
    const blocks = 'article :is(h2, h3, h4, p, figure, .claim)[id]:not(figure *, .box-title)';
    return { reached: [...reached], wanted: [...document.querySelectorAll(blocks)].map(({ id }) => id) };
  });
  // A paragraph all of whose sentences are claims is reached by their addresses.
  const missing = [];
  for (const id of wanted.filter((one) => !reached.includes(one))) {
    if ((await page.locator(`[id="${id}"] .claim[id]`).count()) === 0) missing.push(id);
  }
  expect(missing).toEqual([]);
});

test('where copying is not allowed, the words are there to be copied', async () => {
  const page = await site.visit(article);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await openAt(page, page.locator(PARAGRAPH).first());
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Copy the selected words').waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(`${article}#`);
});

test('the menu is not loaded before it is asked for', async () => {
  const page = await site.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site.url(article), { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('passage-menu'))).toEqual([]);
});

test('without scripts there is no mark, and every address leads to its passage', async () => {
  const page = await site.newPage({ javaScriptEnabled: false });
  await page.goto(site.url(article));
  const id = await page.locator(PARAGRAPH).nth(9).getAttribute('id');
  await page.goto(site.url(`${article}#${id ?? ''}`));
  const box = await page.locator(`#${id ?? ''}`).boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(100);
  expect(await page.locator('.passage-mark').count()).toBe(0);
});

type Locator = ReturnType<Page['locator']>;

/** Opens the menu of a block by its mark. */
async function openAt(page: Page, block: Locator): Promise<void> {
  const id = (await block.getAttribute('id')) ?? '';
  await block.hover({ position: { x: 30, y: 8 } });
  await page.locator(`.passage-mark[data-passage="${id}"]`).click();
  await page.locator('.passage-menu').waitFor();
}

async function expectFocused(page: Page, name: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      ),
    )
    .toBe(name);
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
