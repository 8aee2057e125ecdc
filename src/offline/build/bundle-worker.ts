import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('../worker/worker.ts', import.meta.url));

/** The script of the service worker for a version of the site: one plain file, which every browser takes. */
export async function bundleWorker(version: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: { BUILD_VERSION: JSON.stringify(version) },
    build: {
      write: false,
      minify: true,
      lib: { entry: ENTRY, formats: ['iife'], name: 'worker' },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((output) => output.type === 'chunk');
  if (!script) throw new Error('The service worker could not be bundled');
  return script.code;
}
