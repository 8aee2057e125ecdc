import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FIXTURES = new URL('../../fixtures/series/', import.meta.url).pathname;

/** Lays fixtures over the base Series in a folder of their own, and hands the content folder over. */
export async function withFixture<Result>(
  names: readonly string[],
  use: (root: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'series-'));
  try {
    for (const name of ['base', ...names]) await cp(join(FIXTURES, name), folder, { recursive: true });
    return await use(join(folder, 'content'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A file of the fixtures. */
export function fixturePath(...path: string[]): string {
  return join(FIXTURES, ...path);
}
