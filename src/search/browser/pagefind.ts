/** The part of Pagefind's browser API that the search uses; its own package has no types for the browser. */
export interface Pagefind {
  options(options: {
    readonly baseUrl: string;
    readonly excerptLength: number;
    readonly ranking: typeof RANKING;
  }): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** A page that was found; its text is loaded only when asked for. */
export interface PagefindResult {
  data(): Promise<PagefindPage>;
}

/** What Pagefind knows of a page that was found. */
export interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Places of the words that matched, counted in words of `content`. */
  readonly locations: readonly number[];
  /** The page by its headings; what stands before the first has no `anchor`. */
  readonly sub_results: readonly PagefindSection[];
}

/** A section of a page that was found. */
export interface PagefindSection {
  readonly title: string;
  readonly url: string;
  /** Text with `<mark>` around the words that matched. */
  readonly excerpt: string;
  readonly locations: readonly number[];
  readonly anchor?: unknown;
}

/** By Pagefind's own weights an article, being long, would stand behind every concept that names the term once. */
const RANKING = { pageLength: 0.1, termFrequency: 0.3, metaWeights: { title: 5, aliases: 4 } };

/** Of an excerpt. */
const WORDS_SHOWN = 20;

/**
 * Loads the engine and the index that the build made. Pagefind searches in a worker, which the page's policy
 * does not bind, so that only its fallback without workers needs `wasm-unsafe-eval`.
 */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({
    baseUrl: base,
    excerptLength: WORDS_SHOWN,
    ranking: RANKING,
  });
  await pagefind.init();
  return pagefind;
}
