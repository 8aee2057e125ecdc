import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** A Chromium to start, and the environment it needs. */
export interface BundledChromium {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/**
 * The Chromium that npm brings, unpacked once a machine. `@sparticuz/chromium` carries the libraries and the
 * font that a bare Debian lacks, but sets them up in a cloud function only.
 */
export async function bundledChromium(): Promise<BundledChromium> {
  const root = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const home = join(tmpdir(), `chromium-from-npm-${version}`);
  if (!(await exists(home))) await unpack(root, home);
  return {
    executablePath: join(home, 'chromium'),
    env: {
      ...ownEnvironment(),
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_PATH: join(home, 'fonts'),
    },
  };
}

/** In a folder of its own that is renamed when whole: several tests may start browsers at the same time. */
async function unpack(root: string, home: string): Promise<void> {
  const fresh = await mkdtemp(join(tmpdir(), 'chromium-unpacking-'));
  const script = `
    import chromium, { inflate } from '@sparticuz/chromium';
    await chromium.executablePath(process.env.CHROMIUM_BIN);
    await inflate(process.env.CHROMIUM_BIN + '/al2023.tar.br');`;
  try {
    // The package unpacks into the system's folder for temporary files, whichever that is for its process.
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: root,
      env: { ...ownEnvironment(), TMPDIR: fresh, CHROMIUM_BIN: join(root, 'bin') },
    });
    await writeFile(join(fresh, 'fonts', 'fonts.conf'), fontsConfig(home));
    await rename(fresh, home);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    // Another process was first, or it is a fault indeed.
    if (!(await exists(home))) throw error;
  }
}

function fontsConfig(home: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${home}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>
`;
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
