import locales from '@citation-js/plugin-csl/lib/locales.json';
import styles from '@citation-js/plugin-csl/lib/styles.json';
import CSL from 'citeproc';
import type { CiteStyle } from '../model/cite-file.ts';
import type { CslItem } from './csl-item.ts';
import houseStyle from './house-style.csl?raw';
import britishLocale from './locale-en-GB.xml?raw';

/** Style and locale; those of APA and Vancouver come from the CSL project by way of a package, under CC BY-SA 3.0. */
const STYLES: Readonly<Record<CiteStyle, readonly [style: string, locale: string, language: string]>> = {
  house: [houseStyle, britishLocale, 'en-GB'],
  apa: [styles.apa, locales['en-US'], 'en-US'],
  vancouver: [styles.vancouver, locales['en-US'], 'en-US'],
};

type Engine = InstanceType<typeof CSL.Engine>;

/** What is being formatted; the engines ask for it by id. */
const pages = new Map<string, CslItem>();
/** Reading a style takes longer than using it. */
const engines = new Map<CiteStyle, Engine>();

/** Pages of ours as HTML in a style, in the order given. */
export function formatCitations(items: readonly CslItem[], style: CiteStyle): readonly string[] {
  const engine = engines.get(style) ?? readStyle(style);
  engines.set(style, engine);
  // Each alone: two of a year would be told apart as 2026a and 2026b.
  return items.map((item) => {
    pages.set(item.id, item);
    engine.updateItems([]);
    engine.updateItems([item.id]);
    const [, [entry = '']] = engine.makeBibliography();
    return unwrapped(entry);
  });
}

function readStyle(style: CiteStyle): Engine {
  const [source, locale, language] = STYLES[style];
  return new CSL.Engine(
    {
      retrieveLocale: () => locale,
      retrieveItem: (id) => {
        const page = pages.get(id);
        if (!page) throw new RangeError(`\`${id}\` is not among the pages to cite`);
        return page;
      },
    },
    source,
    language,
  );
}

/** citeproc wraps each entry in `<div class="csl-entry">`, and in a numbered style the number and the text apart. */
function unwrapped(entry: string): string {
  return entry
    .replace(/<div class="csl-left-margin">.*?<\/div>/s, '')
    .replace(/<\/?div[^>]*>/g, '')
    .trim();
}
