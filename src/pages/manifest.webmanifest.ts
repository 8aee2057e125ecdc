import type { APIRoute } from 'astro';
import { href } from '../components/shared/href.ts';
import { openLibrary } from '../library/library.ts';

/** Paper and ink of the light theme: `--color-paper` in tokens.css, as the `theme-color` of every page. */
const PAPER = '#fcfaf6';

/** By this a browser can install the site as an app. */
export const GET: APIRoute = async () => {
  const { info } = (await openLibrary()).series;
  const icon = (name: string, size: number, purpose: string) => ({
    src: href(`/icons/${name}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: href('/'),
    name: `${info.name}: ${info.subject}`,
    short_name: info.name,
    description: info.description,
    lang: info.language,
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    theme_color: PAPER,
    background_color: PAPER,
    icons: [
      { src: href('/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('192', 192, 'any'),
      icon('512', 512, 'any'),
      icon('maskable', 512, 'maskable'),
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
