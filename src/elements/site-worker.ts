/**
 * Registers the site's service worker (src/offline/), once the page has been loaded, and has a new version offered
 * when its worker waits. The worker lies beside the manifest. In development there is none.
 */
const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
if (import.meta.env.PROD && isSecureContext && 'serviceWorker' in navigator && manifest) {
  addEventListener('load', () => {
    // Without storage (a private window) there is no worker, and the page is read as it is.
    register(new URL('sw.js', manifest.href)).catch(() => undefined);
  });
}

async function register(script: URL): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(script);
  const offer = () => {
    // The first worker of all takes over by itself.
    if (!registration.waiting || !serviceWorker.controller) return;
    void import('./new-version.ts').then(({ offerVersion }) => offerVersion(registration));
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}
