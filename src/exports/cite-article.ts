import type { Article } from '../model/article.ts';
import { CITE_STYLES, type CitablePart, type CiteFile, type CiteFormat } from '../model/cite-file.ts';
import type { Series } from '../model/series.ts';
import { toBibtex } from './bibtex.ts';
import type { CslItem } from './csl-item.ts';
import { figuresIn } from './figures-in.ts';
import { formatCitations } from './formatted-citation.ts';
import { articleItem, partItem } from './own-item.ts';
import { toRis } from './ris.ts';

/** A page of ours in each format that programs read. */
export const CITE_WRITERS: Readonly<Record<CiteFormat, (item: CslItem) => string>> = {
  bibtex: toBibtex,
  ris: toRis,
  csl: (item) => `${JSON.stringify([item], undefined, 2)}\n`,
};

interface Part {
  readonly kind: CitablePart['kind'];
  readonly anchor: string;
  readonly label: string;
  readonly item: CslItem;
}

/** Everything that can be cited of an article, ready in every style and format; `html` is its text. */
export function citeArticle(series: Series, article: Article, html: string, address: string): CiteFile {
  const whole = articleItem(series, article, address);
  const parts: readonly Part[] = [
    { kind: 'article', anchor: '', label: article.title, item: whole },
    ...article.sections.map(({ id, title }) => ({
      kind: 'section' as const,
      anchor: id,
      label: title,
      item: partItem(whole, `section “${title}”`, id),
    })),
    ...figuresIn(html).map(({ anchor, number }) => ({
      kind: 'figure' as const,
      anchor,
      label: [`Figure ${number}`, captionOf(series, article, anchor)].filter(Boolean).join(': '),
      item: partItem(whole, `figure ${number}`, anchor),
    })),
  ];
  const items = parts.map(({ item }) => item);
  const styled = CITE_STYLES.map((style) => [style, formatCitations(items, style)] as const);
  return {
    house: series.info.name,
    parts: parts.map(({ kind, anchor, label, item }, index) => ({
      kind,
      anchor,
      label,
      title: item.title,
      styles: Object.fromEntries(
        styled.map(([style, texts]) => [style, texts[index] ?? '']),
      ) as CitablePart['styles'],
      formats: Object.fromEntries(
        Object.entries(CITE_WRITERS).map(([format, write]) => [format, write(item)]),
      ) as CitablePart['formats'],
    })),
  };
}

/** The first sentence of a figure's caption, without its stop. */
function captionOf(series: Series, article: Article, anchor: string): string {
  const sentence = series.sentences.find(
    ({ page, block }) => page.kind === 'article' && page.id === article.id && block === anchor,
  );
  return sentence?.text.replace(/\.$/, '') ?? '';
}
