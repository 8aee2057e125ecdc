import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { filesIn } from '../tests/built-site.ts';
import { outerEnvironment } from '../tests/outer-environment.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Two surroundings that differ in all that a build must not depend on. */
const HERE = { TZ: 'UTC', LC_ALL: 'C.UTF-8' };
const THERE = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' };

/**
 * Builds the last commit in two clean clones with empty caches, in another folder, time zone and locale, and
 * names the files that are not the same in both.
 */
export async function differingFiles(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'same-bytes-'));
  try {
    const first = join(folder, 'first');
    const second = join(folder, 'second', 'deeper');
    await run('git', ['clone', '--quiet', ROOT, first], folder);
    await run('git', ['clone', '--quiet', ROOT, second], folder);
    await run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], first);
    await run('npm', ['run', 'build'], first, HERE);
    // One installation serves both, without what the first build kept in it.
    await rename(join(first, 'node_modules'), join(second, 'node_modules'));
    for (const cache of ['.astro', '.vite']) {
      await rm(join(second, 'node_modules', cache), { recursive: true, force: true });
    }
    await run('npm', ['run', 'build'], second, THERE);
    const [a, b] = [await hashes(join(first, 'dist')), await hashes(join(second, 'dist'))];
    return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  await promisify(execFile)(command, args, {
    cwd,
    env: { ...outerEnvironment(), ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
}

async function hashes(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = filesIn(folder).map(async (file): Promise<[string, string]> => [
    file,
    createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest('hex'),
  ]);
  return new Map(await Promise.all(entries));
}
