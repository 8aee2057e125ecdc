import { describe, expect, test } from 'vitest';
import { pageOfEachType } from '../built-site.ts';
import { cardsOf, linkOf, pointOf } from './open-card.ts';
import { openSite } from './open-site.ts';
import { violations } from './violations.ts';
import { watchShifts } from './watch-shifts.ts';

const site = openSite();
const address = pageOfEachType().find(([name]) => name === 'article')?.[1] ?? '/';
const concept = pageOfEachType().find(([name]) => name === 'concept')?.[1] ?? '/';
const WIDE = { viewport: { width: 1280, height: 800 } };
const NARROW = { viewport: { width: 360, height: 740 } };

describe('what a card says', () => {
  test('a claim and all that shows its relation are lit while its card is open', async () => {
    const page = await site.visit(address, WIDE);
    const link = await linkOf(page, 'arrow');
    const relation = await link.getAttribute('data-relation');
    await link.press('Enter');
    await cardsOf(page).waitFor();
    const lit = page.locator('main [data-lit]');
    const places = await page.locator(`main [data-relation="${relation ?? ''}"]`).count();
    await expect.poll(() => lit.count()).toBe(places);
    await page.keyboard.press('Escape');
    expect(await lit.count()).toBe(0);
  });

  test('a relation’s row and line on a concept’s page are lit too', async () => {
    const page = await site.visit(concept, WIDE);
    const row = page.locator('a.evidence-link').first();
    await row.press('Enter');
    await cardsOf(page).waitFor();
    await expect.poll(() => row.getAttribute('data-lit')).toBe('');
    expect(await page.locator('svg [data-lit]').count()).toBeGreaterThan(0);
  });

  test('a group of citations shows every work of it, and the one whose number was chosen has the focus', async () => {
    const page = await site.visit(address, WIDE);
    const link = (await linkOf(page, 'group')).locator('xpath=following-sibling::a[1]');
    const works = await link.evaluate((element) => element.parentElement?.dataset['works']?.split(' '));
    await link.press('Enter');
    await cardsOf(page).waitFor();
    expect(await cardsOf(page).locator('[data-work]').count()).toBe(works?.length);
    const chosen = await page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('[data-work]')?.dataset['work'],
    );
    expect(`#ref-${chosen ?? ''}`).toBe(await link.getAttribute('href'));
  });

  test('one goes to the next place where a work is cited, and back', async () => {
    const page = await site.visit(address, WIDE);
    const work = await page.evaluate(() => {
      const seen = new Map<string, number>();
      for (const group of document.querySelectorAll<HTMLElement>('.prose .citation')) {
        for (const id of group.dataset['works']?.split(' ') ?? []) seen.set(id, (seen.get(id) ?? 0) + 1);
      }
      return [...seen].find(([, count]) => count > 2)?.[0] ?? '';
    });
    await page.locator(`.prose a[href="#ref-${work}"]:visible`).first().press('Enter');
    const part = cardsOf(page).locator(`[data-work="${work}"]`);
    await part.getByText('this is the 1st').waitFor();
    await part.getByRole('button', { name: 'Next citation' }).click();
    await part.getByText('this is the 2nd').waitFor();
    await part.getByRole('button', { name: 'Previous citation' }).click();
    await part.getByText('this is the 1st').waitFor();
    expect(await cardsOf(page).count()).toBe(1);
  });
});

test('previews are switched off by one click, which is remembered, and on again', async () => {
  const page = await site.visit(address, WIDE);
  await (await linkOf(page, 'concept')).click();
  await cardsOf(page).getByRole('button', { name: 'Turn previews off' }).click();
  expect(await cardsOf(page).count()).toBe(0);
  expect(await page.locator('preview-cards [role=status]').textContent()).toContain('Previews are off');
  await page.reload();
  const citation = await linkOf(page, 'citation');
  await citation.click();
  expect(new URL(page.url()).hash).toBe(await citation.getAttribute('href'));
  expect(await cardsOf(page).count()).toBe(0);
  await page.keyboard.press(',');
  const previews = page.getByRole('switch', { name: 'Previews' });
  expect(await previews.isChecked()).toBe(false);
  await previews.click();
  await page.keyboard.press('Escape');
  await (await linkOf(page, 'concept')).press('Enter');
  await cardsOf(page).waitFor();
});

test('a card that cannot be had is a plain link', async () => {
  const page = await site.visit(address, WIDE);
  await page.route('**/cards.json', (route) => route.abort());
  const link = await linkOf(page, 'concept');
  const target = await link.getAttribute('href');
  await Promise.all([page.waitForURL(`**${target ?? ''}`), link.click()]);
});

test('without scripts links are links and nothing speaks of previews', async () => {
  const page = await site.visit(address, { ...WIDE, javaScriptEnabled: false });
  expect(await page.locator('preview-cards').isVisible()).toBe(false);
  const link = page.locator('.prose p a.concept').first();
  const target = await link.getAttribute('href');
  await Promise.all([page.waitForURL(`**${target ?? ''}`), link.click()]);
});

describe.each([
  ['360', NARROW],
  ['1280', WIDE],
])('an open card at %s px', (_, options) => {
  test('is accessible, light and dark', async () => {
    const page = await site.visit(address, options);
    await (await linkOf(page, 'claim')).press('Enter');
    await cardsOf(page).locator('a[data-work]').first().press('Enter');
    await cardsOf(page).nth(1).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
  });

  test('moves nothing and makes the page no wider', async () => {
    const page = await site.newPage(options);
    const shifts = await watchShifts(page);
    await page.goto(site.url(address));
    await page.evaluate(() => document.fonts.ready);
    for (const kind of ['citation', 'group', 'concept', 'claim', 'node'] as const) {
      const { x, y } = await pointOf(await linkOf(page, kind));
      await page.mouse.move(x, y);
      await cardsOf(page).waitFor();
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(wider, kind).toBe(false);
      await page.mouse.move(2, 2);
      await cardsOf(page).waitFor({ state: 'detached' });
    }
    expect(await shifts()).toEqual([]);
  });
});
