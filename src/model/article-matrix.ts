import type { Article } from './article.ts';
import { compareNames } from './concept-name.ts';
import type { Concept } from './concept.ts';
import type { Sentence } from './passage.ts';
import type { Series } from './series.ts';

/** How much each article speaks of the concepts that articles share. */
export interface ArticleMatrix {
  /** The columns, in reading order. */
  readonly articles: readonly Article[];
  /** Concepts of which at least two articles speak, those with most sentences first. */
  readonly rows: readonly MatrixRow[];
}

/** A concept, and what each article says of it: one cell an article, undefined where it says nothing. */
export interface MatrixRow {
  readonly concept: Concept;
  readonly cells: readonly (MatrixCell | undefined)[];
}

/** The sentences of one article that speak of one concept. */
export interface MatrixCell {
  readonly article: Article;
  readonly sentences: number;
  readonly first: Sentence;
  /** From 1, a few, to 4, as many as the fullest cell has. */
  readonly tone: Tone;
}

export type Tone = 1 | 2 | 3 | 4;

/** Sets the articles beside the concepts that they share; without two articles nothing is shared. */
export function articleMatrix(series: Series): ArticleMatrix {
  const articles = series.readingOrder;
  const rows = series.concepts
    .map((concept) => ({ concept, said: articles.map((article) => sentencesOn(series, concept, article)) }))
    .filter(({ said }) => said.filter((sentences) => sentences.length > 0).length > 1)
    .sort((a, b) => total(b.said) - total(a.said) || compareNames(a.concept.name, b.concept.name));
  const most = Math.max(...rows.flatMap(({ said }) => said.map(({ length }) => length)));
  return {
    articles,
    rows: rows.map(({ concept, said }) => ({
      concept,
      cells: said.map(([first, ...rest], column) => {
        const article = articles[column];
        if (!first || !article) return undefined;
        const sentences = rest.length + 1;
        return { article, sentences, first, tone: toneOf(sentences / most) };
      }),
    })),
  };
}

function sentencesOn(series: Series, { id }: Concept, article: Article): readonly Sentence[] {
  return series.mentionsOf(id).filter(({ page }) => page.kind === 'article' && page.id === article.id);
}

function total(said: readonly (readonly Sentence[])[]): number {
  return said.reduce((sum, { length }) => sum + length, 0);
}

/** By the root: most cells are far from the fullest, and must still be told apart. */
function toneOf(share: number): Tone {
  return Math.max(1, Math.ceil(4 * Math.sqrt(share))) as Tone;
}
