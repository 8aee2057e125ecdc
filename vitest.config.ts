import { defineConfig } from 'vitest/config';

/**
 * `unit` reads no build; `site` reads the files in `dist/`; `e2e` uses them in a browser; `deep` takes long and
 * runs only by `npm run test:deep`.
 */
export default defineConfig({
  test: {
    reporters: ['default', './tests/tally.ts'],
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 20_000 } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One browser and one page load at a time: two cores, and layout shift is measured.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'deep',
          include: ['tests/deep/**/*.test.ts'],
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
});
