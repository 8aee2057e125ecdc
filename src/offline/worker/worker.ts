/**
 * The site's service worker. It keeps what is read, answers from it when there is no network, and serves one
 * build at a time: a new build's worker waits until it is asked to take over or all pages are closed.
 */
import { activate } from './activate.ts';
import { answer, isOurs } from './answer.ts';
import { install } from './install.ts';
import { isFresh } from './newer-version.ts';
import { scope } from './worker-scope.ts';

scope.addEventListener('install', (event) => {
  event.waitUntil(install());
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

scope.addEventListener('fetch', (event) => {
  if (isOurs(event.request)) event.respondWith(answer(event));
});

scope.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(scope.skipWaiting());
  if (event.data === 'is-fresh') {
    const [port] = event.ports;
    event.waitUntil(isFresh(event.source?.id ?? '').then((fresh) => port?.postMessage(fresh)));
  }
});
