/** `npm start`, after the build: serves it and says where. `PORT` chooses the port. */
import { fileURLToPath } from 'node:url';
import { serveFolder } from './serve-folder.ts';

const USUAL_PORT = 4321;

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const base = process.env['BASE_PATH'] ?? '/';
const wished = process.env['PORT'];

// Unless a port was asked for, a taken one is no reason to stop.
const site = await serveFolder(dist, base, Number(wished ?? USUAL_PORT)).catch((error: unknown) => {
  if (wished !== undefined) throw error;
  return serveFolder(dist, base, 0);
});
console.log(`The site is at ${site.url} (Ctrl-C stops it)`);
