import { isCore, addressOf, type ListedFile } from '../offline/file-list.ts';
import { OfflineStore } from '../offline/offline-store.ts';

/** So many pages are listed of a kind. */
const SHOWN = 40;

/** Kinds of page by the folder they lie in, in the order in which they are listed. */
const KINDS: readonly (readonly [name: string, folder: RegExp])[] = [
  ['Articles', /^articles\/[^/]+\/index\.html$/],
  ['Concepts', /^concepts\/[^/]+\/index\.html$/],
  ['Relations', /^relations\/[^/]+\/index\.html$/],
  ['References', /^references\/[^/]+\/index\.html$/],
  ['Other pages', /^(?:[^/]+\/)?index\.html$/],
];

/** `<kept-pages data-base="/">`: links to the pages that are kept on this device. */
class KeptPages extends HTMLElement {
  connectedCallback(): void {
    void this.#list().catch(() => undefined);
  }

  async #list(): Promise<void> {
    const base = this.dataset['base'] ?? '/';
    const store = new OfflineStore(base);
    const inUse = await store.note('in-use');
    const list = inUse && (await store.list(inUse.version));
    const kept = await store.kept();
    const pages = list?.files.filter(({ path, hash }) => !isCore(path) && kept.has(hash)) ?? [];
    for (const [name, folder] of KINDS) {
      const ofKind = pages.filter(({ path }) => folder.test(path));
      const shown = await Promise.all(ofKind.slice(0, SHOWN).map((file) => item(file, base, store)));
      if (shown.length > 0) this.append(heading(name), listOf(shown));
    }
  }
}

async function item(file: ListedFile, base: string, store: OfflineStore): Promise<HTMLLIElement> {
  const html = (await (await store.read(file.hash))?.text()) ?? '';
  const { title } = new DOMParser().parseFromString(html, 'text/html');
  const link = document.createElement('a');
  link.href = addressOf(file.path, base);
  link.textContent = title.split(' · ')[0] ?? title;
  const made = document.createElement('li');
  made.append(link);
  return made;
}

function listOf(items: readonly HTMLLIElement[]): HTMLUListElement {
  const list = document.createElement('ul');
  list.append(...items);
  return list;
}

function heading(words: string): HTMLHeadingElement {
  const made = document.createElement('h2');
  made.textContent = words;
  return made;
}

customElements.define('kept-pages', KeptPages);
