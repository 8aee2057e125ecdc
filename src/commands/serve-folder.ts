import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A site being served. */
export interface ServedSite {
  /** With the base path and a slash at its end: `http://localhost:4321/x/`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on this machine under its base path, as a plain host would: an address that is not there
 * gets `404.html`, and a file's compressed twin (`.br`), where there is one, goes to those that take it. Port 0
 * is any free one.
 */
export async function serveFolder(folder: string, base: string, port: number): Promise<ServedSite> {
  const root = base.replace(/\/*$/, '/');
  const files = sirv(folder, { brotli: true, etag: true });
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    if (!address.startsWith(root)) {
      void sendNotFound(folder, response);
      return;
    }
    request.url = `/${address.slice(root.length)}`;
    files(request, response, () => sendNotFound(folder, response));
  });
  await listen(server, port);
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${actual}${root}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve);
  });
}

async function sendNotFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => 'Not found');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
}
