import { afterEach, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../../../src/diagrams/browser.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('launchBrowser', () => {
  it('starts a Chromium, and several at a time', async () => {
    const browsers = await Promise.all([launchBrowser(), launchBrowser()]);
    const page = await browsers[0].newPage();
    await page.setContent('<title>It draws</title>');
    expect(await page.title()).toBe('It draws');
    await Promise.all(browsers.map((browser) => browser.close()));
  });
  it('says in one line that the browser named does not start', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/no/browser');
    await expect(launchBrowser()).rejects.toThrow(
      /^The browser that CHROMIUM_PATH names does not start: `\/no\/browser` \([^\n]+\)$/,
    );
  });
});
