import { actButton } from './act-button.ts';

/** So long the worker has to say which version a page is of. */
const PATIENCE = 1000;

/**
 * Offers, in a bar that floats, to load a new version of the site, whose worker waits. Nothing is loaded unless
 * the reader says so, and the other pages that are open stay as they are.
 */
export async function offerVersion(registration: ServiceWorkerRegistration): Promise<void> {
  if (document.querySelector('.new-version') || (await isFresh())) return;
  const bar = document.createElement('div');
  bar.className = 'new-version';
  bar.setAttribute('role', 'status');
  document.body.append(bar);
  const words = document.createElement('p');
  words.textContent = 'A new version of the site is ready.';
  const reload = actButton('Reload', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      location.reload();
    });
    // Another page may have let it take over already.
    if (registration.waiting) registration.waiting.postMessage('take-over');
    else location.reload();
  });
  const close = actButton(
    '×',
    () => {
      bar.remove();
    },
    'Not now',
  );
  bar.replaceChildren(words, reload, close);
}

/** Whether this page is of the new version already: it came from the network. */
async function isFresh(): Promise<boolean> {
  const { port1: port, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port.onmessage = ({ data }) => {
      resolve(data === true);
    };
    setTimeout(() => {
      resolve(false);
    }, PATIENCE);
    navigator.serviceWorker.controller?.postMessage('is-fresh', [port2]);
  });
}
